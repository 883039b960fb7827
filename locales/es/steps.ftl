# Lo que la persona puede hacer.

steps-title = Lo que puede hacer
steps-changes = Qué cambia
steps-narrows = Qué vías limita
steps-narrows-none = Ninguna que conozcamos. Está aquí por otra razón.
steps-effort = Qué requiere
steps-duty = Lo que la ley le pide
steps-caution = Tenga cuidado

# Cuánto pide un paso.
effort-short = Toma minutos
effort-some = Toma horas
effort-long = Toma semanas

cost-free = Nada
cost-fee = Una tarifa
cost-varies = Depende del lugar o de quién ayude
cost-unknown = No lo sabemos

steps-deadlines = Plazos que fija la ley
steps-today = Una cosa para hoy
steps-next = Después
steps-rest = Qué más puede hacer
steps-general = En general
steps-cost = Cuánto cuesta
steps-gives = Qué dice de usted a otros
steps-gives-nothing = Nada nuevo.
steps-narrows-not-yours = Ninguna de las suyas, según sus respuestas.
