# La página de pruebas: cada promesa, y qué pasó al tratar de romperla.
proof-tcp = No se puede abrir ninguna conexión
proof-tcp-kept = Acabamos de intentar abrir una. El sistema operativo se negó.
proof-tcp-broken = Acabamos de intentar abrir una. El sistema operativo no se negó.
proof-udp = No se puede mandar ningún mensaje por la red
proof-udp-kept = Acabamos de intentarlo. El sistema operativo se negó.
proof-udp-broken = Acabamos de intentarlo. El sistema operativo no se negó.
proof-children = Cada parte de esta aplicación está desconectada
proof-children-kept = { $count ->
    [one] El sistema operativo lo dice de su único proceso.
   *[other] El sistema operativo lo dice de cada uno de sus { NUMBER($count) } procesos.
}
proof-children-broken = El sistema operativo no lo dice de todos los procesos.
proof-files = Esta ventana no puede llegar a sus archivos
proof-files-kept = Acabamos de intentar mirar en su carpeta y escribir en ella. El sistema operativo negó las dos cosas. Un archivo que usted guarda o abre pasa por un programa auxiliar, y solo donde usted elige.
proof-files-broken = El sistema operativo no le niega sus archivos a esta ventana. Puede que sea demasiado viejo para hacerlo.
proof-core = Si la aplicación falla, no queda ninguna copia de la memoria
proof-core-kept = Los volcados de memoria están apagados para esta aplicación.
proof-core-broken = Los volcados de memoria no están apagados para esta aplicación.
