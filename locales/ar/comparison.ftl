compare-none = هذا التغيير لا يُحدث فرقًا.
compare-count = { $count ->
    [zero] لا تتغير أي نتيجة.
    [one] تتغير نتيجة واحدة.
    [two] تتغير نتيجتان.
    [few] تتغير { NUMBER($count) } نتائج.
    [many] تتغير { NUMBER($count) } نتيجةً.
   *[other] تتغير { NUMBER($count) } نتيجة.
}

## الشخص نفسه في ولايات أخرى

places-counts = عدد الولايات: مفتوح في { NUMBER($open) }، مقيّد في { NUMBER($restricted) }، ممنوع في { NUMBER($barred) }؛ لم نجد مسارًا في { NUMBER($none) }.
places-title = الشخص نفسه في { $states }
places-differ = { $differ ->
    [0] لا شيء يختلف. كل النتائج متطابقة، وعددها { NUMBER($same) }.
    [one] نتيجة واحدة تختلف. النتائج المتطابقة عددها { NUMBER($same) } وليست مذكورة.
    [two] نتيجتان تختلفان. النتائج المتطابقة عددها { NUMBER($same) } وليست مذكورة.
    [few] { NUMBER($differ) } نتائج تختلف. النتائج المتطابقة عددها { NUMBER($same) } وليست مذكورة.
    [many] { NUMBER($differ) } نتيجةً تختلف. النتائج المتطابقة عددها { NUMBER($same) } وليست مذكورة.
   *[other] { NUMBER($differ) } نتيجة تختلف. النتائج المتطابقة عددها { NUMBER($same) } وليست مذكورة.
}
places-how-many = اختاروا ولايتين، أو { NUMBER($most) } على الأكثر.

## أرقام لكل ولاية

compare-state = الولاية
tally = مفتوح: { NUMBER($open) }، مقيّد: { NUMBER($restricted) }، ممنوع: { NUMBER($barred) }
