steps-title = Ang magagawa ninyo

steps-changes = Ano ang binabago nito
steps-narrows = Aling mga ruta ang nililimitahan nito
steps-narrows-none = Wala kaming alam na ruta. Narito ito sa ibang dahilan.
steps-effort = Ano ang kailangan
steps-duty = Ano ang hinihingi sa inyo ng batas
steps-caution = Mag-ingat

effort-short = Ilang minuto
effort-some = Ilang oras
effort-long = Ilang linggo

cost-free = Libre
cost-fee = May bayad
cost-varies = Depende sa lugar, o sa tumutulong
cost-unknown = Hindi namin alam

steps-deadlines = Mga deadline na itinakda ng batas
steps-today = Isang bagay para sa araw na ito
steps-next = Pagkatapos
steps-rest = Iba pang magagawa ninyo
steps-general = Sa pangkalahatan

steps-cost = Magkano ito
steps-gives = Ano ang sinasabi nito sa iba tungkol sa inyo
steps-gives-nothing = Walang bago.
steps-narrows-not-yours = Wala sa mga ruta ninyo, ayon sa sinasabi ng mga sagot ninyo.
