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
