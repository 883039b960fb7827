## Koneksyon rezo (TCP).

proof-tcp = Okenn koneksyon pa kapab ouvri
proof-tcp-kept = Nou fèk eseye ouvri youn. Sistèm òdinatè a refize.
proof-tcp-broken = Nou fèk eseye ouvri youn. Sistèm òdinatè a pa refize.

## Yon sèl mesaj san koneksyon (UDP).

proof-udp = Okenn mesaj pa kapab soti sou rezo a
proof-udp-kept = Nou fèk eseye. Sistèm òdinatè a refize.
proof-udp-broken = Nou fèk eseye. Sistèm òdinatè a pa refize.

## Pwosesis yo.

proof-children = Chak pati nan aplikasyon sa a koupe ak rezo a
proof-children-kept = { $count ->
    [1] Sistèm òdinatè a di sa pou sèl pwosesis li a.
   *[other] Sistèm òdinatè a di sa pou chak nan { NUMBER($count) } pwosesis li yo.
}
proof-children-broken = Sistèm òdinatè a pa di sa pou chak pwosesis.

## Katab ou.

proof-files = Fenèt sa a pa kapab rive nan fichye ou yo
proof-files-kept = Nou fèk eseye gade nan katab ou epi ekri la. Sistèm òdinatè a refize toude. Yon fichye ou anrejistre oswa ouvri pase nan yon pwogram èd, e sèlman kote ou chwazi a.
proof-files-broken = Sistèm òdinatè a pa bloke fichye ou yo pou fenèt sa a. Li ka twò ansyen pou fè sa.

## Memwa apre yon pàn.

proof-core = Yon pàn pa kite kopi memwa a dèyè
proof-core-kept = Kopi memwa apre yon pàn (core dump) fèmen pou aplikasyon sa a.
proof-core-broken = Kopi memwa apre yon pàn (core dump) pa fèmen pou aplikasyon sa a.
