/** Africa south of the Sahara. The format is that of `parseRoster`. */
export const AFRICA = `
Angola|president|José Eduardo dos Santos 1979-2017; João Lourenço 2017-|2025-06
Benin|president|Thomas Boni Yayi 2006-2016; Patrice Talon 2016-|2025-06
Botswana|president|Festus Mogae 1998-2008; Ian Khama 2008-2018; Mokgweetsi Masisi 2018-2024; Duma Boko 2024-|2025-06
Burkina Faso|president|Blaise Compaoré 1987-2014; Roch Marc Christian Kaboré 2015-2022; Paul-Henri Damiba 2022; Ibrahim Traoré 2022-|2025-06
Burundi|president|Pierre Nkurunziza 2005-2020; Évariste Ndayishimiye 2020-|2025-06
Cameroon|president|Paul Biya 1982-|2025-06
Cape Verde|president|Jorge Carlos Fonseca 2011-2021; José Maria Neves 2021-|2025-06
Central African Republic|president|François Bozizé 2003-2013; Faustin-Archange Touadéra 2016-|2025-06
Chad|president|Idriss Déby (Idriss Deby Itno) 1990-2021; Mahamat Idriss Déby (Mahamat Deby) 2021-|2025-06
Comoros|president|Azali Assoumani 1999-2006, 2016-|2025-06
Republic of Congo|president|Denis Sassou Nguesso 1979-1992, 1997-|2025-06
Democratic Republic of Congo|president|Mobutu Sese Seko 1965-1997; Laurent-Désiré Kabila (Laurent Kabila) 1997-2001; Joseph Kabila 2001-2019; Félix Tshisekedi 2019-|2025-06
Djibouti|president|Ismaïl Omar Guelleh 1999-|2025-06
Equatorial Guinea|president|Teodoro Obiang (Teodoro Obiang Nguema) 1979-|2025-06
Eritrea|president|Isaias Afwerki 1993-|2025-06
Eswatini|king|Mswati III 1986-|2025-06
Ethiopia|prime minister|Meles Zenawi 1995-2012; Hailemariam Desalegn 2012-2018; Abiy Ahmed 2018-|2025-06
Gabon|president|Omar Bongo 1967-2009; Ali Bongo (Ali Bongo Ondimba) 2009-2023; Brice Oligui Nguema (Brice Clotaire Oligui Nguema) 2023-|2025-06
Gambia|president|Yahya Jammeh 1994-2017; Adama Barrow 2017-|2025-06
Ghana|president|John Kufuor 2001-2009; John Atta Mills 2009-2012; John Mahama (John Dramani Mahama) 2012-2017, 2025-; Nana Akufo-Addo 2017-2025|2025-06
Guinea|president|Lansana Conté 1984-2008; Alpha Condé 2010-2021; Mamady Doumbouya 2021-|2025-06
Guinea-Bissau|president|José Mário Vaz 2014-2020; Umaro Sissoco Embaló 2020-|2025-06
Ivory Coast|president|Laurent Gbagbo 2000-2011; Alassane Ouattara 2010-|2025-06
Kenya|president|Daniel arap Moi 1978-2002; Mwai Kibaki 2002-2013; Uhuru Kenyatta 2013-2022; William Ruto 2022-|2025-06
Kenya|opposition leader|Raila Odinga 2005-|2025-06
Lesotho|prime minister|Moeketsi Majoro 2020-2022; Sam Matekane 2022-|2025-06
Liberia|president|Charles Taylor 1997-2003; Ellen Johnson Sirleaf 2006-2018; George Weah 2018-2024; Joseph Boakai 2024-|2025-06
Madagascar|president|Marc Ravalomanana 2002-2009; Hery Rajaonarimampianina 2014-2018; Andry Rajoelina 2009-2014, 2019-|2025-06
Malawi|president|Bingu wa Mutharika 2004-2012; Joyce Banda 2012-2014; Peter Mutharika 2014-2020; Lazarus Chakwera 2020-|2025-06
Mali|president|Amadou Toumani Touré 2002-2012; Ibrahim Boubacar Keïta 2013-2020; Assimi Goïta 2021-|2025-06
Mauritania|president|Mohamed Ould Abdel Aziz 2009-2019; Mohamed Ould Ghazouani 2019-|2025-06
Mauritius|prime minister|Pravind Jugnauth 2017-2024; Navin Ramgoolam 1995-2000, 2005-2014, 2024-|2025-06
Mozambique|president|Joaquim Chissano 1986-2005; Armando Guebuza 2005-2015; Filipe Nyusi 2015-2025; Daniel Chapo 2025-|2025-06
Namibia|president|Sam Nujoma 1990-2005; Hifikepunye Pohamba 2005-2015; Hage Geingob 2015-2024; Netumbo Nandi-Ndaitwah 2025-|2025-06
Niger|president|Mahamadou Issoufou 2011-2021; Mohamed Bazoum 2021-2023; Abdourahamane Tchiani (Abdourahmane Tiani) 2023-|2025-06
Nigeria|president|Olusegun Obasanjo 1999-2007; Umaru Yar'Adua 2007-2010; Goodluck Jonathan 2010-2015; Muhammadu Buhari 2015-2023; Bola Tinubu (Bola Ahmed Tinubu) 2023-|2025-06
Nigeria|foreign minister|Geoffrey Onyeama 2015-2023; Yusuf Tuggar 2023-|2025-06
Rwanda|president|Juvénal Habyarimana 1973-1994; Paul Kagame 2000-|2025-06
Sao Tome and Principe|president|Carlos Vila Nova 2021-|2025-06
Senegal|president|Abdoulaye Wade 2000-2012; Macky Sall 2012-2024; Bassirou Diomaye Faye 2024-|2025-06
Senegal|prime minister|Ousmane Sonko 2024-|2025-06
Seychelles|president|Danny Faure 2016-2020; Wavel Ramkalawan 2020-|2025-06
Sierra Leone|president|Ernest Bai Koroma 2007-2018; Julius Maada Bio 2018-|2025-06
Somalia|president|Sharif Sheikh Ahmed 2009-2012; Mohamed Abdullahi Mohamed 2017-2022; Hassan Sheikh Mohamud 2012-2017, 2022-|2025-06
South Africa|president|Nelson Mandela 1994-1999; Thabo Mbeki 1999-2008; Kgalema Motlanthe 2008-2009; Jacob Zuma 2009-2018; Cyril Ramaphosa 2018-|2025-06
South Africa|foreign minister|Naledi Pandor 2019-2024; Ronald Lamola 2024-|2025-06
South Africa|party leader|Julius Malema 2013-; John Steenhuisen 2019-|2025-06
South Sudan|president|Salva Kiir 2011-|2025-06
South Sudan|vice president|Riek Machar 2011-2013, 2020-|2025-06
Sudan|president|Omar al-Bashir (Omar Bashir) 1989-2019|2025-06
Sudan|army chief|Abdel Fattah al-Burhan (Abdel-Fattah Burhan) 2019-|2025-06
Sudan|Rapid Support Forces commander|Mohamed Hamdan Dagalo (Hemedti, Mohammed Hamdan Dagalo) 2013-|2025-06
Sudan|prime minister|Abdalla Hamdok 2019-2022|2025-06
Tanzania|president|Jakaya Kikwete 2005-2015; John Magufuli 2015-2021; Samia Suluhu Hassan 2021-|2025-06
Togo|president|Gnassingbé Eyadéma 1967-2005; Faure Gnassingbé 2005-2025|2025-06
Uganda|president|Yoweri Museveni 1986-|2025-06
Uganda|opposition leader|Bobi Wine (Robert Kyagulanyi) 2019-|2025-06
Zambia|president|Levy Mwanawasa 2002-2008; Rupiah Banda 2008-2011; Michael Sata 2011-2014; Edgar Lungu 2015-2021; Hakainde Hichilema 2021-|2025-06
Zimbabwe|president|Robert Mugabe 1987-2017; Emmerson Mnangagwa 2017-|2025-06
Zimbabwe|opposition leader|Morgan Tsvangirai 1999-2018; Nelson Chamisa 2018-2024|2025-06
`;
