# Palabras que solo muestra la ventana. Ninguna recibe un argumento.

# Everywhere
window-name = Sightline
window-skip-to-content = Ir al contenido
window-nav-label = Partes de Sightline
window-nav-interview = Sobre usted
window-nav-result = Resultado
window-nav-paper = Papel para llevar
window-nav-session = Guardar
window-nav-what-if = Y si…
window-nav-proof = ¿Es privado?
window-tools-label = Idioma y aspecto
window-language = Idioma
window-text-size = Tamaño de la letra
window-text-size-normal = normal
window-text-size-large = grande
window-text-size-largest = muy grande
window-theme = Colores
window-theme-system = Colores: automático
window-theme-light = Colores: claro
window-theme-dark = Colores: oscuro
window-theme-contrast = Colores: alto contraste
window-network-shut = Red: cerrada por el sistema operativo. No se guarda nada si usted no lo pide.
window-network-not-shut = Red: no está cerrada en esta computadora. Sightline no manda nada.
window-clear = Borrar todo
window-clear-keys = Ctrl + Mayús + Supr
window-clear-what = Olvida todas las respuestas y empieza de nuevo. No vuelve a preguntar.
window-leave = Salir rápido
window-leave-keys = Esc, tres veces
window-leave-what = Olvida todas las respuestas y cierra la ventana ahora.
window-fallback = en inglés
window-trouble = Algo no funcionó. Sus respuestas siguen aquí.
window-trouble-unknown = No sabemos por qué. Intente otra vez, por favor.
window-close = Cerrar
window-not-advice = Esto es información, no consejo legal. Las leyes y la práctica cambian. Antes de actuar, hable con un abogado o un representante acreditado.

# Welcome
window-welcome-title = Vea qué datos sobre usted puede obtener el gobierno
window-welcome-lede = Sightline muestra qué agencia puede tener acceso a qué datos, cómo, y qué lo frena.
window-welcome-stays = Se queda aquí
window-welcome-stays-more = Nada sale de esta computadora. No se guarda nada si usted no lo pide.
window-welcome-skip = Puede saltarse cualquier pregunta
window-welcome-skip-more = No pedimos su nombre ni documentos. Nunca preguntamos por su estatus migratorio.
window-welcome-not-advice = No es consejo legal
window-welcome-not-advice-more = Pregunte a un abogado qué significa para usted.
window-welcome-time = Unos diez minutos
window-start = Empezar

# Interview
window-topic-empty = Aquí no hay nada más que preguntar.
window-topics = Temas
window-why = Por qué lo preguntamos:
window-help = Más ayuda
window-find-state = Buscar un estado
window-states = Estados
window-chosen = Elegidos
window-take-back = Quitar
window-no-state-found = Ningún estado tiene este nombre.
window-find-county = Busque su condado
window-counties = Condados
window-no-county-found = Ningún condado tiene este nombre.
window-back = Atrás
window-next = Siguiente
window-to-result = Ver mi resultado
window-taking-shape = Va tomando forma
window-answer-more = Contestar más preguntas

# Result
window-access = Acceso
window-access-depends = Depende de respuestas
window-matrix-how = Elija una marca para ver por qué. Elija un nombre para ver sus vías.
window-matrix-caption = Datos y agencias que pueden tener acceso a ellos. Cada marca abre una explicación, y cada nombre sus vías. Las flechas del teclado pasan de uno a otro.
window-agency = Agencia
window-narrow = Mostrar menos de la tabla
window-narrow-open = Solo lo que está o puede estar abierto
window-topic = Tema
window-all-topics = Todos los temas
window-narrow-none = Ninguna fila corresponde a lo elegido.
window-narrow-all = Mostrar todas las filas
window-legend = Qué quieren decir las marcas
window-legend-open = Abierto: la agencia lo puede consultar, o recibirlo si lo pide
window-legend-restricted = Restringido: la agencia necesita algo antes; las palabras junto a la marca dicen qué
window-legend-for-now = Dos rayas verticales: frenado o limitado por ahora, puede cambiar cualquier día
window-legend-barred = Prohibido: una ley o un bloqueo técnico no lo permite
window-legend-none = No se encontró ninguna vía
window-legend-seen = Con un punto: hay documentos que muestran que se usó
window-legend-reported = Con un anillo: reportado
window-legend-asked = Con un anillo punteado: pedido, no sabemos si se dio
window-legend-depends = A rayas y con “?”: depende de respuestas que faltan
window-models = Qué significan los tipos de acuerdo

# Routes
window-routes = Las vías
window-routes-what = Lo que la tabla no puede mostrar: quién guarda los datos, cómo viajan y qué hay en el camino.
window-back-to-table = Volver a la tabla
window-routes-how = Una línea continua está abierta. Una línea a rayas necesita una orden o una aprobación. Una línea de puntos está prohibida. Un poste que cruza la línea es una protección.
window-all-records = Todos los datos
window-all-agencies = Todas las agencias
window-show-text = Ver como texto
window-hide-text = Ocultar el texto
window-show-table = Ver como tabla
window-see-routes = ver sus vías
window-no-routes = No encontramos ninguna vía entre estos dos.
window-stage-record = Sobre usted
window-stage-holder = Quién lo guarda
window-stage-channel = Cómo viaja
window-stage-gate = Qué hay en el camino
window-stage-agency = Quién lo puede recibir
window-no-gate = no se encontró nada

# Explanation
window-back-to-result = Volver al resultado
window-ways = Cómo puede llegar
window-source = Fuente
window-sources-how = Sightline no abre páginas web. Puede seleccionar una dirección y copiarla.

# What if
window-what-if-title = ¿Y si algo fuera diferente?
window-what-if-lede = Pruebe otras respuestas y vea qué cambian. Sus propias respuestas se quedan como están.
window-what-if-answers = Cambiar respuestas
window-what-if-changed = Cambiadas para probar
window-what-if-take-back = Quitar
window-what-if-most = Qué respuestas importan más
window-what-if-most-how = Cada línea es otra respuesta a una pregunta, con todo lo demás igual. El número dice cuántos resultados cambiaría.
window-what-if-try = Probar
window-what-if-changes = Resultados que cambian
window-what-if-more = Mostrar más
window-what-if-none-left = Ninguna otra respuesta cambia un resultado.
window-what-if-question = Pregunta
window-what-if-choose = Elija una pregunta
window-what-if-hint = Ahora elija otra respuesta. Verá qué cambia, lo de antes junto a lo nuevo.
window-changes = Lo que cambia
window-before = Ahora
window-after = Entonces
window-map-title = La misma persona en cada estado
window-map-how = Elija un registro y una agencia. El mapa muestra cómo sería con sus demás respuestas iguales.
window-map-record = Registro
window-map-agency = Agencia
window-map-tiles = Lo mismo, con todos los estados del mismo tamaño
window-map-words = Cómo sería
window-places-title = Estados lado a lado
window-places-how = Elija dos estados, o tres. Lo que es distinto aparece línea por línea.
window-places-state = Estado
window-places-none = ningún estado
window-places-page = Como página para mostrar o imprimir

# What you can do
window-actions-lede = Pasos legales que van con sus respuestas. Algunos son para cualquiera; dicen para quién. Primero van los plazos, luego una cosa para hoy y después lo que más le ayuda.
window-actions-none = Todavía no tenemos pasos que mostrar para estas respuestas. Un abogado o un representante acreditado puede revisar su caso.
window-action-effect = Qué podría cambiar para usted

## Screen with letters ready to sign.

window-letters = Cartas listas para firmar
window-letters-back = Volver a las cartas
window-letters-to-steps = Volver a los pasos
window-letter-write = Escribir esta carta
window-letter-fill-in = Rellenar
window-letter-typed = Lo que escribe no es una respuesta y no se guarda. La pantalla lo olvida cuando usted sale de ella. “Borrar todo” lo quita de la memoria. Puede dejar espacios en blanco y escribir a mano.
window-letter-preview = La carta

# Proof

window-cleared = { $count ->
    [one] Se borró todo. Sightline tiene ahora una respuesta.
    [many] Se borró todo. Sightline tiene ahora { NUMBER($count) } de respuestas.
   *[other] Se borró todo. Sightline tiene ahora { NUMBER($count) } respuestas.
}
window-desk = Respondo por otra persona
window-desk-what = Todas las preguntas en una página, con notas para quien ayuda.
window-desk-beside = El idioma del cliente, junto al mío
window-desk-find = Ir a una pregunta
window-desk-none = Ninguna pregunta dice eso.
window-desk-next = Siguiente cliente
window-desk-next-what = Borra todo y empieza de nuevo.
window-desk-listen = Preste atención a
window-desk-avoid = Deje fuera
window-desk-show = Mostrar al cliente
window-desk-close = Volver a la mesa

window-session-title = Guardar esta sesión, o abrir una
window-session-lede = No se guarda nada si usted no lo pide. Si lo pide, sus respuestas van a un solo archivo cerrado, donde usted elija. Lo que escribió en las cartas no entra.
window-session-save = Guardar
window-session-with = ¿Qué debe abrir el archivo?
window-session-words = Seis palabras que elegimos al azar
window-session-words-what = Lo más seguro. Escríbalas en un papel. Se muestran aquí una vez y no se guardan en ningún lugar.
window-session-own = Una frase de paso suya
window-session-own-what = 15 letras o más, que nadie pueda adivinar.
window-session-key = La clave de un abogado o de una clínica legal
window-session-key-what = Entonces solo ellos pueden abrir el archivo. Usted no. Pídales su clave de “age”.
window-session-draw = Sacar seis palabras
window-session-draw-again = Sacar otras palabras
window-session-save-button = Guardar como archivo cerrado
window-session-passphrase = Frase de paso
window-session-public = La clave pública de ellos (empieza con age1)
window-session-secret = Su clave secreta (empieza con AGE-SECRET-KEY-1)
window-session-open = Abrir
window-session-replaces = Usted ha dado respuestas. Al abrir este archivo, las respuestas guardadas toman su lugar y las suyas se pierden. Para conservar las suyas, guárdelas antes.
window-session-replace = Abrirlo y perder las mías
window-session-keep = Conservar mis respuestas
window-key-file = Tomar la clave de un archivo
window-session-choose = Elegir un archivo
window-session-open-button = Abrirlo
window-session-to-result = Ver el resultado
window-session-open-link = Abrir una sesión guardada
window-session-age = Un archivo así está cerrado en el formato abierto “age”. Los programas gratuitos age y rage también lo abren. Quien lo encuentre puede ver que es un archivo cerrado, no lo que contiene.

window-proof-title = ¿Es privado?
window-proof-lede = No tiene que confiar en nosotros. Estas pruebas se hicieron en esta computadora.
window-proof-passed = Comprobado: se cumple
window-proof-failed = No se pudo comprobar en esta computadora
window-proof-commands = Lo que esta ventana puede pedir
window-proof-commands-how = La página que usted ve puede hacerle estas llamadas al programa, y ninguna otra. Ninguna tiene acceso a un archivo ni a una red.
window-proof-page = La página misma no tiene acceso a la red
window-proof-page-kept = Acaba de intentar cargar algo. Fue rechazado.
window-proof-page-broken = Acaba de intentar cargar algo. Nadie se lo impidió.

window-proof-versions = Versiones

window-paper-lede = Imprima un papel o guárdelo como un solo archivo. No se escribe nada hasta que usted haga clic, y solo en el lugar que usted elija.
window-paper-kind = ¿Qué papel?
window-paper-carry = Para llevar consigo
window-paper-carry-what = Pasos, plazos y una tarjeta para recortar. No tiene sus respuestas ni datos suyos: si alguien lo encuentra, no dice nada de usted.
window-paper-lawyer = Para su abogado
window-paper-lawyer-what = A qué puede llegar cada agencia, por qué, y las leyes y fuentes. Dice mucho de usted: guárdelo bien.
window-paper-own-steps = Añadir mis propios pasos que muestran algo privado de mí, como un caso en un tribunal
window-paper-answers = Añadir lo que respondí
window-paper-beside = Un segundo idioma al lado
window-paper-beside-none = Ninguno
window-paper-chosen = Se explica en este papel
window-paper-chosen-none = Los tres resultados que más importan. Para elegir otros, abra un resultado y pulse «Explicar esto en el papel para mi abogado».
window-paper-add = Explicar esto en el papel para mi abogado
window-paper-remove = Quitar del papel para mi abogado
window-paper-print = Imprimir
window-paper-save = Guardar como archivo
window-paper-writes = Una impresora guarda su propia memoria: elija una en la que confíe. Un archivo lo puede leer quien use esta computadora.
window-paper-preview = Cómo se ve
window-saved = Se guardó aquí: { $path }. Para borrarlo, muévalo a la papelera y vacíe la papelera. Hasta entonces lo puede leer quien use esta computadora.
window-not-saved = No se pudo guardar aquí: { $path } ({ $reason }). Elija otro lugar.
window-not-printed = No se abrió el diálogo de impresión del sistema. Guarde el papel como archivo e imprima ese archivo.
window-all-alike = Todas por igual
