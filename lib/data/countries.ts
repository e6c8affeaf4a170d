/**
 * States and a few territories: name used for it here; other names; adjectives and names of its people; capital.
 * Written for this project; members of the United Nations and what the news names beside them, as of 2026-11.
 */
export const COUNTRIES = `
Afghanistan||Afghan,Afghani|Kabul
Albania||Albanian|Tirana
Algeria||Algerian|Algiers
Andorra||Andorran|
Angola||Angolan|Luanda
Antigua and Barbuda|Antigua|Antiguan|
Argentina||Argentine,Argentinian,Argentinean|Buenos Aires
Armenia||Armenian|Yerevan
Australia||Australian|Canberra
Austria||Austrian|Vienna
Azerbaijan||Azerbaijani,Azeri|Baku
Bahamas|The Bahamas|Bahamian|Nassau
Bahrain||Bahraini|Manama
Bangladesh||Bangladeshi|Dhaka
Barbados||Barbadian|Bridgetown
Belarus||Belarusian,Belarussian|Minsk
Belgium||Belgian|
Belize||Belizean|Belmopan
Benin||Beninese|Cotonou
Bhutan||Bhutanese|Thimphu
Bolivia||Bolivian|La Paz
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian|Sarajevo
Botswana||Botswanan,Motswana|Gaborone
Brazil||Brazilian|Brasilia,Brasília
Brunei||Bruneian|
Bulgaria||Bulgarian|Sofia
Burkina Faso|Burkina|Burkinabe,Burkinabé|Ouagadougou
Burundi||Burundian|Bujumbura
Cambodia||Cambodian|Phnom Penh
Cameroon||Cameroonian|Yaounde,Yaoundé
Canada||Canadian|Ottawa
Cape Verde|Cabo Verde|Cape Verdean|Praia
Central African Republic|CAR|Central African|Bangui
Chad||Chadian|N'Djamena
Chile||Chilean|Santiago
China|People's Republic of China|Chinese|Beijing,Peking
Colombia||Colombian|Bogota,Bogotá
Comoros||Comorian,Comoran|Moroni
Costa Rica||Costa Rican|
Croatia||Croatian,Croat|Zagreb
Cuba||Cuban|Havana
Cyprus||Cypriot,Greek Cypriot,Turkish Cypriot|Nicosia
Czech Republic|Czechia|Czech|Prague
Democratic Republic of Congo|DR Congo,DRC,Congo,Democratic Republic of the Congo,Congo-Kinshasa,Zaire|Congolese|Kinshasa
Denmark||Danish|Copenhagen
Djibouti||Djiboutian|
Dominica||Dominican|Roseau
Dominican Republic|||Santo Domingo
East Timor|Timor-Leste|Timorese,East Timorese|Dili
Ecuador||Ecuadorian,Ecuadorean|Quito
Egypt||Egyptian|Cairo
El Salvador||Salvadoran,Salvadorean|San Salvador
Equatorial Guinea||Equatorial Guinean,Equatoguinean|Malabo
Eritrea||Eritrean|Asmara
Estonia||Estonian|Tallinn
Eswatini|Swaziland|Swazi|Mbabane
Ethiopia||Ethiopian|Addis Ababa
Fiji||Fijian|Suva
Finland||Finnish|Helsinki
France||French|Paris,Elysee,Élysée
Gabon||Gabonese|Libreville
Gambia|The Gambia|Gambian|Banjul
Georgia||Georgian|Tbilisi
Germany|West Germany,East Germany|German,West German,East German|Berlin
Ghana||Ghanaian|Accra
Greece||Greek|Athens
Greenland||Greenlandic|Nuuk
Grenada||Grenadian|
Guatemala||Guatemalan|Guatemala City
Guinea||Guinean|Conakry
Guinea-Bissau||Bissau-Guinean|Bissau
Guyana||Guyanese|Georgetown
Haiti||Haitian|Port-au-Prince
Honduras||Honduran|Tegucigalpa
Hong Kong||Hong Kong|
Hungary||Hungarian|Budapest
Iceland||Icelandic|Reykjavik,Reykjavík
India||Indian|New Delhi,Delhi
Indonesia||Indonesian|Jakarta
Iran|Islamic Republic of Iran,Islamic Republic|Iranian|Tehran,Teheran
Iraq||Iraqi|Baghdad
Ireland|Republic of Ireland|Irish|Dublin
Israel|State of Israel|Israeli|Jerusalem,Tel Aviv
Italy||Italian|Rome
Ivory Coast|Cote d'Ivoire,Côte d'Ivoire|Ivorian|Abidjan,Yamoussoukro
Jamaica||Jamaican|Kingston
Japan||Japanese|Tokyo
Jordan||Jordanian|Amman
Kazakhstan||Kazakh,Kazakhstani|Astana,Nur-Sultan
Kenya||Kenyan|Nairobi
Kiribati||I-Kiribati|Tarawa
Kosovo||Kosovar,Kosovan,Kosovo Albanian|Pristina
Kurdistan|Iraqi Kurdistan,Kurdistan Region|Kurdish,Iraqi Kurdish|Erbil,Irbil
Kuwait||Kuwaiti|Kuwait City
Kyrgyzstan||Kyrgyz,Kyrgyzstani|Bishkek
Laos||Laotian,Lao|Vientiane
Latvia||Latvian|Riga
Lebanon||Lebanese|Beirut
Lesotho||Basotho,Mosotho|Maseru
Liberia||Liberian|Monrovia
Libya||Libyan|Tripoli,Benghazi
Liechtenstein||Liechtensteiner|Vaduz
Lithuania||Lithuanian|Vilnius
Luxembourg||Luxembourgish,Luxembourger|
Madagascar||Malagasy,Madagascan|Antananarivo
Malawi||Malawian|Lilongwe
Malaysia||Malaysian|Kuala Lumpur,Putrajaya
Maldives|The Maldives|Maldivian|Male
Mali||Malian|Bamako
Malta||Maltese|Valletta
Marshall Islands||Marshallese|Majuro
Mauritania||Mauritanian|Nouakchott
Mauritius||Mauritian|Port Louis
Mexico||Mexican|Mexico City
Micronesia||Micronesian|Palikir
Moldova||Moldovan|Chisinau,Chișinău
Monaco||Monegasque|
Mongolia||Mongolian|Ulaanbaatar,Ulan Bator
Montenegro||Montenegrin|Podgorica
Morocco||Moroccan|Rabat
Mozambique||Mozambican|Maputo
Myanmar|Burma|Burmese,Myanmar|Naypyidaw,Rangoon,Yangon
Namibia||Namibian|Windhoek
Nauru||Nauruan|
Nepal||Nepali,Nepalese|Kathmandu
Netherlands|The Netherlands,Holland|Dutch|Amsterdam,The Hague
New Zealand||New Zealand,New Zealander|Wellington
Nicaragua||Nicaraguan|Managua
Niger||Nigerien|Niamey
Nigeria||Nigerian|Abuja,Lagos
North Korea|DPRK,Democratic People's Republic of Korea|North Korean|Pyongyang
North Macedonia|Macedonia|Macedonian,North Macedonian|Skopje
Norway||Norwegian|Oslo
Oman||Omani|Muscat
Pakistan||Pakistani|Islamabad
Palau||Palauan|Ngerulmud
Palestine|Palestinian Authority,Palestinian territories,State of Palestine|Palestinian|Ramallah
Panama||Panamanian|Panama City
Papua New Guinea|PNG|Papua New Guinean|Port Moresby
Paraguay||Paraguayan|Asuncion,Asunción
Peru||Peruvian|Lima
Philippines|The Philippines|Philippine,Filipino|Manila
Poland||Polish|Warsaw
Portugal||Portuguese|Lisbon
Puerto Rico||Puerto Rican|San Juan
Qatar||Qatari|Doha
Republic of Congo|Republic of the Congo,Congo-Brazzaville,Congo Republic||Brazzaville
Romania||Romanian|Bucharest
Russia|Russian Federation,Soviet Union,USSR|Russian,Soviet|Moscow,Kremlin
Rwanda||Rwandan|Kigali
Saint Kitts and Nevis|St. Kitts and Nevis||Basseterre
Saint Lucia|St. Lucia|Saint Lucian|Castries
Saint Vincent and the Grenadines|St. Vincent and the Grenadines|Vincentian|Kingstown
Samoa||Samoan|Apia
San Marino||Sammarinese|
Sao Tome and Principe|São Tomé and Príncipe|Sao Tomean|
Saudi Arabia|Kingdom of Saudi Arabia|Saudi,Saudi Arabian|Riyadh
Scotland||Scottish|Edinburgh
Senegal||Senegalese|Dakar
Serbia|Yugoslavia|Serbian,Serb,Yugoslav,Bosnian Serb|Belgrade
Seychelles||Seychellois|Victoria
Sierra Leone||Sierra Leonean|Freetown
Singapore||Singaporean|
Slovakia||Slovak,Slovakian|Bratislava
Slovenia||Slovenian,Slovene|Ljubljana
Solomon Islands||Solomon Islander|Honiara
Somalia|Somaliland,Puntland|Somali,Somalian|Mogadishu
South Africa||South African|Pretoria,Cape Town
South Korea|Republic of Korea,Korea|South Korean,Korean|Seoul
South Sudan||South Sudanese|Juba
Spain||Spanish|Madrid
Sri Lanka||Sri Lankan|Colombo
Sudan||Sudanese|Khartoum
Suriname||Surinamese|Paramaribo
Sweden||Swedish|Stockholm
Switzerland||Swiss|Bern,Berne
Syria||Syrian|Damascus
Taiwan||Taiwanese|Taipei
Tajikistan||Tajik,Tajikistani|Dushanbe
Tanzania||Tanzanian|Dar es Salaam,Dodoma
Thailand||Thai|Bangkok
Togo||Togolese|Lome,Lomé
Tonga||Tongan|Nuku'alofa
Trinidad and Tobago|Trinidad|Trinidadian|Port of Spain
Tunisia||Tunisian|Tunis
Turkey|Türkiye,Turkiye|Turkish|Ankara
Turkmenistan||Turkmen,Turkmenistani|Ashgabat
Tuvalu||Tuvaluan|Funafuti
Uganda||Ugandan|Kampala
Ukraine||Ukrainian|Kyiv,Kiev
United Arab Emirates|UAE,Emirates|Emirati|Abu Dhabi
United Kingdom|UK,U.K.,Britain,Great Britain,England|British,English,UK,U.K.,Britain|London,Downing Street
United States|US,U.S.,USA,U.S.A.,America,United States of America|American,US,U.S.,United States|Washington,Washington DC,White House
Uruguay||Uruguayan|Montevideo
Uzbekistan||Uzbek,Uzbekistani|Tashkent
Vanuatu||Ni-Vanuatu|Port Vila
Vatican|Holy See|Vatican,Papal|Vatican City
Venezuela||Venezuelan|Caracas
Vietnam|Viet Nam|Vietnamese|Hanoi
Wales||Welsh|Cardiff
Yemen||Yemeni|Sanaa,Sana'a,Aden
Zambia||Zambian|Lusaka
Zimbabwe||Zimbabwean|Harare
`;

/** The names used for countries here: what an office is `of`, where it is of a country. */
export const COUNTRY_NAMES: ReadonlySet<string> = new Set(
  COUNTRIES.trim()
    .split('\n')
    .map((line) => line.split('|')[0] ?? ''),
);
