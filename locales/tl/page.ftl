page-title = Sightline: ang mga record ninyo at kung sino ang kayang umabot sa mga ito

paper-carry = Ang magagawa ninyo: papel na dadalhin
paper-carry-safe = Wala sa papel na ito ang pangalan ninyo o ang isinagot ninyo. Pareho para sa lahat ang unang dalawang bahagi.
paper-if-you = Para sa ilang tao, hindi makapaghihintay ang mga ito
paper-card = Card na gugupitin
paper-card-how = Iabot ito, o itapat sa bintana. Manatiling kalmado. Huwag tumakbo, lumaban, magsinungaling, o magpakita ng pekeng papel. Sa ilang estado, kailangan ninyong ibigay ang pangalan ninyo kapag legal kayong pinahinto (lawful stop). Iba ang mga patakaran sa mga hangganan (border) at paliparan. Hindi tinatapos ng pananahimik ang tungkuling magdala ng patunay ng pagkarehistro.
paper-card-means = Nasa Ingles ang card, para mabasa ito ng opisyal. Ang sinasabi nito:
paper-card-silent = Pinipili kong manahimik.
paper-card-lawyer = Gusto kong makipag-usap sa abogado bago ako sumagot o pumirma ng anuman.
paper-card-search = Hindi ako pumapayag sa paghahalughog sa akin, sa mga gamit ko o sa bahay ko.
paper-card-door = Kung gusto ninyong pumasok sa bahay ko, pakipakita sa akin ang isang warrant na pirmado ng hukom (judicial warrant), sa bintana o sa ilalim ng pinto.

paper-lawyer = Para sa aking abogado o akreditadong kinatawan (accredited representative)
paper-answers = Ang mga isinagot ko
paper-agency = Ahensya
paper-reaches = Ang kaya nitong maabot (“?”: depende sa mga sagot na hindi ibinigay)
