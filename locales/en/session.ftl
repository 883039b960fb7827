### A session that a person keeps in a file, because they asked, and opens again. Window and terminal say these. The
### file is locked with a passphrase (some words that the person keeps) or to a key of a lawyer or a clinic.
### Careful: each refusal must leave no doubt that nothing was lost or half read.

# Above six words that the program has drawn, which open the file that was just written.
session-words = These six words open the file. Write them on paper now, in this order. We keep them nowhere, and nobody can get them back for you. The free program “age” opens the file with them too.
# $path: where the file is.
session-exists = There is a file already: { $path }. Nothing was written.
# The file opens with the secret key of a lawyer or a clinic, not with words.
session-locked-to-key = This file is locked to a key, not with a passphrase.
# $saved: the day on which it was saved. $researched: the day on which the search for sources of those rules ended.
session-opened = Opened. It was saved on { DATE($saved) }, with rules that were researched up to { DATE($researched) }.
session-same = Every result is the same as then.
# The results follow, old beside new. $count: how many.
session-otherwise = { $count ->
    [one] The rules or the date changed since. One result is not the same as then:
   *[other] The rules or the date changed since. { NUMBER($count) } results are not the same as then:
}
# $path: where the file is. The words or the key that it was locked with.
session-saved = Saved here: { $path }. Only what you locked it with opens it. To delete it, move it to the trash and empty the trash.
# $reason: a whole sentence that says what is not known, such as “There is no question “x”.”
session-lost = One answer of the file could not be used. { $reason }
# $form: a number.
session-newer = A newer Sightline saved this session, in form { NUMBER($form) }. Get a newer Sightline to open it. Nothing was changed.

## Why a file does not open.

sealed-none = This file is not a saved session. Nothing was changed.
# $version: such as “v2”. age: name of a program and of its way to lock files.
sealed-newer = This file is locked in a newer way ({ $version }) than this program knows. The free program “age” may open it. Nothing was changed.
sealed-damaged = The beginning of this file is damaged, so that nothing can open it. Nothing was changed.
sealed-work = To open this file would take more work and memory than this computer should give. Sightline did not make it. Nothing was changed.
# The words: the passphrase of six words that the person wrote down.
sealed-wrong-key = This does not open the file. Check each word, its letters and its place. Nothing was changed.
sealed-altered = This file was changed after it was saved, or its end is missing. So nothing of it was read.
sealed-other = The file opened, but no session of Sightline is in it. Nothing was changed.
sealed-too-large = This file is too large to be a session: it has more than { NUMBER($megabytes) } MB. It was not read.

## Why a session is not locked so. Nothing is written then.

# $least: number of letters.
sealed-short = This passphrase is too short. Use { NUMBER($least) } letters or more, or the six words that the program draws.
# “age1” and “AGE-SECRET-KEY-1” are what such keys begin with; keep them.
sealed-key-secret = This is a secret key, which its owner must keep. To lock a file, ask them for the other key: it begins with “age1”.
sealed-key-none = This is not a key to lock a file with. Such a key begins with “age1”. Check that all of it is there.
# To open a file.
sealed-no-secret = This is not a secret key. Such a key begins with “AGE-SECRET-KEY-1”.
# A file was chosen that should hold a key.
key-file-empty = No key stands in this file: { $file }.
# $reason: the system's own words, in English.
sealed-no-random = The computer gave no random numbers ({ $reason }), so nothing was locked.
