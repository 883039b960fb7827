### Qué reglas se usan y de cuándo son; y las reglas que llegan en un archivo, un “paquete”.

rules-title = Las reglas que se usan
rules-line = Reglas n.º { NUMBER($serial) }, { $days ->
    [0] de hoy
    [one] de hace un día
    [many] de hace { NUMBER($days) } de días
   *[other] de hace { NUMBER($days) } días
}
rules-of-program = Vinieron con este programa.
rules-of-folder = Vienen de una carpeta que se nombró al abrir este programa. Nadie las firmó.
rules-of-pack = Vienen del archivo { $file }, hecho el { DATE($date) }. Lo firmaron el responsable y el abogado de Sightline.
rules-of-pack-added = Vienen del archivo { $file }, hecho el { DATE($date) }. Lo firmaron dos personas. Al menos una de sus claves se agregó aquí a mano y no es una clave de Sightline.
rules-aging = { $days ->
    [one] Estas reglas se investigaron hasta el { DATE($researched) }, hace un día. Puede que ya haya otras más nuevas. Pregunte a quien le dio Sightline.
    [many] Estas reglas se investigaron hasta el { DATE($researched) }, hace { NUMBER($days) } de días. Puede que ya haya otras más nuevas. Pregunte a quien le dio Sightline.
   *[other] Estas reglas se investigaron hasta el { DATE($researched) }, hace { NUMBER($days) } días. Puede que ya haya otras más nuevas. Pregunte a quien le dio Sightline.
}
rules-old = { $days ->
    [one] Estas reglas son viejas: se investigaron hasta el { DATE($researched) }, hace un día. Las leyes y las órdenes han cambiado desde entonces. No cuente con “Prohibido” ni con “Restringido” sin preguntar a un abogado.
    [many] Estas reglas son viejas: se investigaron hasta el { DATE($researched) }, hace { NUMBER($days) } de días. Las leyes y las órdenes han cambiado desde entonces. No cuente con “Prohibido” ni con “Restringido” sin preguntar a un abogado.
   *[other] Estas reglas son viejas: se investigaron hasta el { DATE($researched) }, hace { NUMBER($days) } días. Las leyes y las órdenes han cambiado desde entonces. No cuente con “Prohibido” ni con “Restringido” sin preguntar a un abogado.
}

rules-newer = Reglas más nuevas de un archivo
rules-newer-what = Sightline nunca se conecta a la red, así que las reglas más nuevas llegan en un archivo, por ejemplo en una memoria USB. Solo se toma si lo firmaron los dos, el responsable y el abogado de Sightline, y antes se revisa cada regla y cada palabra. Sus respuestas se quedan. Las reglas se usan hasta que usted salga; del archivo no se guarda nada.
rules-choose = Elegir un archivo
rules-checking = Se revisa el archivo. Toma unos segundos.
rules-keys = Confiar en otra clave
rules-keys-what = Una clínica que hace o firma sus propias reglas agrega aquí su clave pública. Agregue una clave solo si se la dio en persona alguien de confianza: quien tiene la otra mitad decide lo que dicen estas páginas. Se confía en ella hasta que usted salga.
rules-key = Clave pública
rules-key-as = Firma como
rules-key-maintainer = responsable
rules-key-lawyer = abogado
rules-key-add = Confiar en esta clave
rules-keys-added = Claves que se agregaron aquí

pack-taken = Ahora se usan las reglas n.º { NUMBER($serial) }. Se investigaron hasta el { DATE($researched) }.
pack-same = Cada resultado de usted es igual que antes.
pack-otherwise = { $count ->
    [one] Un resultado de usted no es igual que antes:
    [many] { NUMBER($count) } de resultados de usted no son iguales que antes:
   *[other] { NUMBER($count) } resultados de usted no son iguales que antes:
}

pack-lost = Estas reglas no conocen una de sus respuestas, así que se dejó fuera. { $reason }

pack-not-one = Este archivo no es un paquete de reglas. Las reglas que se usan se quedan.
pack-too-large = Este archivo es demasiado grande para ser un paquete de reglas. Las reglas que se usan se quedan.
pack-changed = Este archivo se cambió después de hacerse. Las reglas que se usan se quedan.
pack-unknown-maintainer = Aquí no se confía en la clave que firmó este paquete como responsable. Las reglas que se usan se quedan.
pack-unknown-lawyer = Aquí no se confía en la clave que firmó este paquete como abogado. Las reglas que se usan se quedan.
pack-bad-maintainer = La firma del responsable no concuerda con lo que hay en este paquete: se cambió o se dañó en el camino. Las reglas que se usan se quedan.
pack-bad-lawyer = La firma del abogado no concuerda con lo que hay en este paquete: se cambió o se dañó en el camino. Las reglas que se usan se quedan.
pack-one-signer = Una sola persona firmó dos veces este paquete. Hacen falta dos. Las reglas que se usan se quedan.
pack-newer = Este paquete es para Sightline { $version } o más nuevo. Consiga primero un Sightline más nuevo. Las reglas que se usan se quedan.
pack-future = Este paquete dice que se hizo el { DATE($date) }, después de hoy. ¿Es correcta la fecha de esta computadora? Las reglas que se usan se quedan.
pack-older = Este paquete contiene las reglas n.º { NUMBER($serial) }. Las que se usan son más nuevas: n.º { NUMBER($used) }. Se quedan.
pack-contents = Las firmas son válidas, pero este paquete no se puede leer. Las reglas que se usan se quedan.
pack-broken = { $count ->
    [one] Las firmas son válidas, pero la revisión encontró un error en este paquete. Las reglas que se usan se quedan.
    [many] Las firmas son válidas, pero la revisión encontró { NUMBER($count) } de errores en este paquete. Las reglas que se usan se quedan.
   *[other] Las firmas son válidas, pero la revisión encontró { NUMBER($count) } errores en este paquete. Las reglas que se usan se quedan.
}
pack-serial = El número de este paquete no es el número de las reglas que contiene. Las reglas que se usan se quedan.
pack-no-key = Esto no es una clave pública de minisign. Una clave así empieza con “RW”. No se cambió nada.
pack-at-start = { $file } no se tomó. { $reason }
