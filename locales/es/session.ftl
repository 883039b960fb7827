### Una sesión que la persona guarda en un archivo, porque lo pidió, y que vuelve a abrir.

session-words = Estas seis palabras abren el archivo. Escríbalas ahora en un papel, en este orden. No las guardamos en ningún lugar, y nadie se las puede devolver. El programa gratuito “age” también abre el archivo con ellas.
session-exists = Ya hay un archivo: { $path }. No se escribió nada.
session-locked-to-key = Este archivo está cerrado con una clave, no con una frase de paso.
session-opened = Abierta. Se guardó el { DATE($saved) }, con reglas investigadas hasta el { DATE($researched) }.
session-same = Cada resultado es igual que entonces.
session-otherwise = { $count ->
    [one] Las reglas o la fecha cambiaron desde entonces. Un resultado no es igual que entonces:
    [many] Las reglas o la fecha cambiaron desde entonces. { NUMBER($count) } de resultados no son iguales que entonces:
   *[other] Las reglas o la fecha cambiaron desde entonces. { NUMBER($count) } resultados no son iguales que entonces:
}
session-saved = Guardada aquí: { $path }. Solo se abre con lo que usted la cerró. Para borrarla, muévala a la papelera y vacíe la papelera.
session-lost = No se pudo usar una respuesta del archivo. { $reason }
session-newer = Esta sesión la guardó un Sightline más nuevo, en la forma { NUMBER($form) }. Consiga un Sightline más nuevo para abrirla. No se cambió nada.

sealed-none = Este archivo no es una sesión guardada. No se cambió nada.
sealed-newer = Este archivo está cerrado de una manera más nueva ({ $version }) que la que conoce este programa. El programa gratuito “age” quizás lo abra. No se cambió nada.
sealed-damaged = El comienzo de este archivo está dañado, así que nada puede abrirlo. No se cambió nada.
sealed-work = Abrir este archivo pediría más trabajo y memoria de lo que esta computadora debe dar. No lo hizo Sightline. No se cambió nada.
sealed-wrong-key = Esto no abre el archivo. Revise cada palabra, sus letras y su lugar. No se cambió nada.
sealed-altered = Este archivo se cambió después de guardarse, o le falta el final. Por eso no se leyó nada de él.
sealed-other = El archivo se abrió, pero no contiene ninguna sesión de Sightline. No se cambió nada.
sealed-too-large = Este archivo es demasiado grande para ser una sesión: tiene más de { NUMBER($megabytes) } MB. No se leyó.

sealed-short = Esta frase de paso es demasiado corta. Use { NUMBER($least) } letras o más, o las seis palabras que elige el programa.
sealed-key-secret = Esta es una clave secreta, que su dueño debe guardar. Para cerrar un archivo, pídale la otra clave: empieza con “age1”.
sealed-key-none = Esta no es una clave para cerrar un archivo. Una clave así empieza con “age1”. Revise que esté completa.
sealed-no-secret = Esta no es una clave secreta. Una clave así empieza con “AGE-SECRET-KEY-1”.
# A file was chosen that should hold a key.
key-file-empty = En este archivo no hay ninguna clave: { $file }.
sealed-no-random = La computadora no dio números al azar ({ $reason }), así que no se cerró nada.
