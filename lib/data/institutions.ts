/**
 * Last words of institutions, firms, places, works and events that may bear somebody's name, beside those of
 * `NOT_PERSON_WORDS`. Written for this project; folded; as of 2026-11.
 */
export const INSTITUTION_NOUNS: ReadonlySet<string> = new Set(
  `mission series creek engineering makers provost directorate command presidency intelligence branch line lines logistics holding
  holdings fund funds trust stool cabinet campaign operation operations airbase base barracks complex municipality chambers motors
  industries enterprises foods energy power pharma pharmaceuticals technologies technology systems solutions service services limited ltd consulting
  partners associates capital securities insurance investments properties estate estates resort resorts plaza square market mall
  library gallery theatre auditorium arena stadium ground grounds dam canal highway expressway freeway boulevard lane drive terrace
  heights gardens memorial monument cemetery shrine fort fortress castle manor lodge mine mines refinery plant reactor
  telescope observatory laboratory laboratories lab clinic clinics infirmary hospice orphanage polytechnic seminary
  fellowship scholarship scholarships medal medals lecture lectures chair professorship institution initiative programme program
  project projects accord doctrine plan report commission tribunal trial case law theorem equation conjecture effect
  syndrome disease show tonight podcast magazine daily weekly gazette chronicle observer tribune mirror express telegraph standard
  review books publishing publications media network channel films pictures productions orchestra quartet band choir
  club united rovers wanderers rangers open classic derby marathon rally cup league trophy grand prix
  peninsula cape falls reef bridge tunnel passage pass peak glacier reserve sanctuary zoo aquarium valley reservoir
  liberation resistance squadron regiment division corps legion fleet class carrier frigate chamber universe earth organization organisation teatro casa palacio hacienda estadio research empire grill grant grants
  sammelan navami yatra sena parishad sangh sabha morcha janata vidyapeetham`.split(/\s+/u),
);

/** Those among them that are family names as well, behind a given name: "Harriet West". */
export const NOUNS_AS_FAMILY_NAMES: ReadonlySet<string> = new Set(
  `west north south east bay temple park house day hill hills bridge church hall lake rivers river week garden field stone court post
  tower palmer street road banks press battle power case law chambers lane castle manor lodge base
  band holder mission banks daily gates field pass peak division fleet forest chapel cross`.split(
    /\s+/u,
  ),
);

/** Firms, outlets and agencies with the bare name of a founder: alone and without a title they are not that person. */
export const FIRMS_LIKE_NAMES: ReadonlySet<string> = new Set(
  `bloomberg reuters forbes boeing lockheed raytheon siemens porsche toyota cadbury nestle michelin pirelli ericsson cartier rolex
  adidas puma lego tesla citroen peugeot chrysler cadillac chevrolet bentley lamborghini bugatti moodys barclays santander sanofi
  pfizer novartis bayer yonhap airbnb alibaba baidu bernama bitcoin breitbart clarin enron ethereum facebook godiva google harpercollins
  haaretz hisense huawei hyundai kia nissan subaru mitsubishi infobae instagram kfc lyft maersk mcdonalds netflix nivea nvidia pepsi pepsico petrobras polymarket
  samsung skype spotify starbucks telegram tencent tiktok twitter uber valero vodafone walmart wechat weibo whatsapp wikileaks
  wikinews wikipedia xiaomi youtube zomato hezbollah fidesz jobbik likud mapai mapam shas swapo frelimo renamo unita zanu`.split(
    /\s+/u,
  ),
);

/** Outlets, parties, firms and feasts of several words that are built like a person's name; folded. */
export const BODIES_LIKE_NAMES: ReadonlySet<string> = new Set(
  `el comercio|el mercurio|el espectador|el universal|el nacional|el tiempo|el periodico|el heraldo|el colombiano|el confidencial|el mundo|
el pais|el nuevo herald|el faro|el deber|la prensa|la nacion|la tercera|la jornada|la vanguardia|la republica|la repubblica|la stampa|
la razon|la croix|la liga|la nina|el nino|le monde|le figaro|le parisien|le soir|le temps|le point|der spiegel|die welt|die zeit|
corriere della sera|il giornale|il messaggero|al ahram|al akhbar|al alam|al arabiya|al hayat|al jazeera|al manar|al masdar|al masirah|
al masry al youm|al mayadeen|al monitor|al quds|al rai|al shaab|al wafd|al watan|asharq al-awsat|yedioth ahronoth|israel hayom|deutsche welle|
radio liberty|fine gael|fianna fail|sinn fein|yisrael beiteinu|yisrael baaliyah|yesh atid|kahol lavan|otzma yehudit|agudat israel|
shiv sena|lega nord|forza italia|fratelli d'italia|italia viva|plaid cymru|partido popular|en comu podem|mas pais|la france insoumise|
en marche|vlaams belang|die linke|die grunen|dansk folkeparti|frente amplio|la libertad avanza|fuerza popular|peru libre|pacto historico|
kenya kwanza|azimio la umoja|barisan nasional|pakatan harapan|perikatan nasional|parti keadilan rakyat|pheu thai|palang pracharath|
partai demokrat|bayan muna|akbayan|nur otan|nidaa tounes|jamaat-e-islami|tehreek-e-insaf|telugu desam|trinamool congress|janata dal|
aam aadmi|bahujan samaj|akali dal|shiromani akali dal|bajrang dal|vishwa hindu parishad|hizb ut-tahrir|ansar allah|ansar al-sharia|
hayat tahrir al-sham|jabhat al-nusra|kataib hezbollah|lashkar-e-taiba|jaish-e-mohammed|jemaah islamiyah|sendero luminoso|tren de aragua|
mara salvatrucha|los zetas|cosa nostra|
bharat mata|patek philippe|pernod ricard|moet hennessy|hugo boss|jimmy choo|jack daniels|johnnie walker|jim beam|ralph lauren|calvin klein|
giorgio armani|yves saint laurent|dolce gabbana|abercrombie fitch|harley davidson|rolls royce|alfa romeo|mercedes benz|aston martin|
jones lang lasalle|ernst young|baker mckenzie|wood mackenzie|kirkland ellis|duff phelps|marsh mclennan|stanley black decker|uncle sam|
jim crow|john doe|jane doe|joe public|big ben|union jack|peeping tom|mother nature|father christmas|santa claus|cinco de mayo|
juneteenth|mardi gras|dia de los muertos|feliz navidad`
    .split('|')
    .map((name) => name.trim()),
);

/** Things that a name stands behind as their own: "the newspaper Halden", "the settlement of Halden", "tropical storm Halden". */
export const NAMED_THINGS: ReadonlySet<string> = new Set(
  `newspaper daily weekly magazine website platform app application company firm group brand agency broadcaster channel station
  network outlet publisher club team side city town village settlement suburb district province region island river lake mountain
  storm hurricane typhoon cyclone airline ship vessel boat ferry tanker yacht film movie series song album novel play opera musical
  supermarket retailer manufacturer carmaker bank insurer hospital school university festival holiday operation software
  cryptocurrency coalition alliance ngo nonprofit charity plant project mine`.split(/\s+/u),
);

/** Things that a name stands before as theirs: "Halden users", "the Halden river". */
export const THINGS_OF_NAMES: ReadonlySet<string> = new Set(
  `users user accounts account app company companies enterprises newspaper daily platform website airport airline river district
  districts village villages city town ethnic tribe tribes people highway market festival ports rifles guns stocks shares
  vessel vessels statue island islands province group groups network militia`.split(/\s+/u),
);
