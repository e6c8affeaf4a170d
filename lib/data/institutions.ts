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
  liberation resistance squadron regiment division corps legion fleet class carrier frigate chamber universe earth
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
  pfizer novartis bayer yonhap`.split(/\s+/u),
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
  vessel vessels statue island islands province`.split(/\s+/u),
);
