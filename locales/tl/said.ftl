said-task-force =
    Sa ilalim ng ganitong kasunduan, puwedeng gumawa ang mga lokal na opisyal ng ilan sa trabaho ng
    ICE habang ginagawa ang pang-araw-araw na tungkulin nila.

said-jail =
    Sa ilalim ng ganitong kasunduan, sinusuri ng mga opisyal ng kulungan, para sa ICE, ang mga taong
    nakakulong, o isinisilbi sa kanila ang mga sariling warrant ng ICE. Walang hukom na pumipirma sa
    mga iyon.

said-none-since = Wala kaming alam na pinirmahan mula noon, pero hindi namin alam ang lahat.

said-county-list = Tingnan ang listahan para sa county ninyo.

said-suits-register-day = Ayon ito sa isang pampublikong talaan ng mga demandang ito.

said-no-order = Wala kaming nakitang utos ng korte (court order) na ibigay ang listahan.
