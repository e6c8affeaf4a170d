/** Africa. The format is that of `parseRoster`. */
export const AFRICA = `
Algeria|president|Abdelaziz Bouteflika 1999-2019; Abdelmadjid Tebboune 2019-|2025-06
Algeria|foreign minister|Ramtane Lamamra 2021-2023; Ahmed Attaf 2023-|2025-06
Angola|president|José Eduardo dos Santos 1979-2017; João Lourenço 2017-|2025-06
Angola|opposition leader|Jonas Savimbi 1966-2002; Isaias Samakuva 2003-2019|2025-06
Benin|president|Mathieu Kérékou 1996-2006; Thomas Boni Yayi 2006-2016; Patrice Talon 2016-|2025-06
Botswana|president|Festus Mogae 1998-2008; Ian Khama 2008-2018; Mokgweetsi Masisi 2018-2024; Duma Boko 2024-|2025-06
Burkina Faso|president|Thomas Sankara 1983-1987; Blaise Compaoré 1987-2014; Roch Marc Christian Kaboré 2015-2022; Ibrahim Traoré 2022-; Paul-Henri Sandaogo Damiba (Paul-Henri Damiba) 2022|2025-06
Burundi|president|Domitien Ndayizeye 2003-2005; Pierre Nkurunziza 2005-2020; Évariste Ndayishimiye 2020-|2025-06
Cameroon|president|Paul Biya 1982-|2025-06
Cape Verde|president|Jorge Carlos Fonseca 2011-2021; José Maria Neves 2021-|2025-06
Cape Verde|prime minister|Ulisses Correia e Silva 2016-|2025-06
Central African Republic|president|Jean-Bédel Bokassa 1966-1979; Ange-Félix Patassé 1993-2003; François Bozizé 2003-2013; Michel Djotodia 2013-2014; Catherine Samba-Panza 2014-2016; Faustin-Archange Touadéra 2016-|2025-06
Chad|president|Hissène Habré 1982-1990; Idriss Déby (Idriss Deby Itno) 1990-2021; Mahamat Idriss Déby (Mahamat Deby) 2021-|2025-06
Chad|prime minister|Succès Masra 2024|2025-06
Comoros|president|Azali Assoumani 2016-|2025-06
Democratic Republic of Congo|president|Mobutu Sese Seko 1965-1997; Laurent-Désiré Kabila (Laurent Kabila) 1997-2001; Joseph Kabila 2001-2019; Félix Tshisekedi 2019-|2025-06
Democratic Republic of Congo|prime minister|Patrice Lumumba 1960; Judith Suminwa 2024-|2025-06
Democratic Republic of Congo|opposition leader|Étienne Tshisekedi 1982-2017; Jean-Pierre Bemba 2006-; Moïse Katumbi 2015-; Martin Fayulu 2018-|2025-06
Democratic Republic of Congo|foreign minister|Thérèse Kayikwamba Wagner 2024-|2025-06
Djibouti|president|Ismaïl Omar Guelleh 1999-|2025-06
Equatorial Guinea|president|Francisco Macías Nguema 1968-1979; Teodoro Obiang Nguema Mbasogo (Teodoro Obiang, Teodoro Obiang Nguema) 1979-|2025-06
Equatorial Guinea|vice president|Teodoro Nguema Obiang Mangue 2016-|2025-06
Eritrea|president|Isaias Afwerki (Isaias Afewerki) 1993-|2025-06
Eswatini|king|Mswati III 1986-|2025-06
Eswatini|prime minister|Russell Dlamini 2023-|2025-06
Ethiopia|president|Sahle-Work Zewde 2018-2024; Taye Atske Selassie 2024-|2025-06
Ethiopia|prime minister|Meles Zenawi 1995-2012; Hailemariam Desalegn 2012-2018; Abiy Ahmed 2018-|2025-06
Ethiopia|foreign minister|Demeke Mekonnen 2020-2024; Gedion Timothewos 2024-|2025-06
Ethiopia|emperor|Haile Selassie 1930-1974|2025-06
Ethiopia|leader|Mengistu Haile Mariam 1977-1991; Debretsion Gebremichael 2017-; Getachew Reda 2020-|2025-06
Gabon|president|Omar Bongo 1967-2009; Ali Bongo Ondimba (Ali Bongo) 2009-2023; Brice Oligui Nguema (Brice Clotaire Oligui Nguema) 2023-|2025-06
Gambia|president|Yahya Jammeh 1994-2017; Adama Barrow 2017-|2025-06
Ghana|president|Kwame Nkrumah 1957-1966; Jerry Rawlings 1981-2001; John Kufuor 2001-2009; John Atta Mills 2009-2012; Nana Akufo-Addo 2017-2025; John Dramani Mahama (John Mahama) 2025-|2025-06
Ghana|vice president|Mahamudu Bawumia 2017-2025; Jane Naana Opoku-Agyemang 2025-|2025-06
Guinea|president|Lansana Conté 1984-2008; Moussa Dadis Camara 2008-2009; Alpha Condé 2010-2021; Mamady Doumbouya 2021-|2025-06
Guinea-Bissau|president|José Mário Vaz 2014-2020; Umaro Sissoco Embaló 2020-|2025-06
Ivory Coast|president|Félix Houphouët-Boigny 1960-1993; Henri Konan Bédié 1993-1999; Laurent Gbagbo 2000-2011; Alassane Ouattara 2010-|2025-06
Ivory Coast|prime minister|Charles Konan Banny 2005-2007; Guillaume Soro 2007-2012; Robert Beugré Mambé 2023-|2025-06
Kenya|president|Jomo Kenyatta 1964-1978; Daniel arap Moi 1978-2002; Mwai Kibaki 2002-2013; Uhuru Kenyatta (Uhuru) 2013-2022; William Ruto 2022-|2025-06
Kenya|deputy president|Rigathi Gachagua 2022-2024; Kithure Kindiki 2024-|2025-06
Kenya|prime minister|Raila Odinga 2008-2013|2025-06
Kenya|foreign minister|Musalia Mudavadi 2023-|2025-06
Lesotho|prime minister|Moeketsi Majoro 2020-2022; Sam Matekane 2022-|2025-06
Lesotho|king|Letsie III 1996-|2025-06
Liberia|president|Charles Taylor 1997-2003; Ellen Johnson Sirleaf 2006-2018; George Weah 2018-2024; Joseph Boakai 2024-|2025-06
Libya|leader|Muammar Gaddafi (Moammar Gadhafi, Muammar Qaddafi, Muammar Gadhafi, Moammar Kadhafi) 1969-2011|2025-06
Libya|prime minister|Ali Zeidan 2012-2014; Fayez al-Sarraj 2016-2021; Abdul Hamid Dbeibah (Abdulhamid Dbeibah) 2021-|2025-06
Libya|president|Mohamed al-Menfi 2021-|2025-06
Libya|commander|Khalifa Haftar (Khalifa Hifter) 2014-|2025-06
Libya|politician|Saif al-Islam Gaddafi 2000-|2025-06
Madagascar|president|Marc Ravalomanana 2002-2009; Hery Rajaonarimampianina 2014-2018; Andry Rajoelina 2019-|2025-06
Malawi|president|Bakili Muluzi 1994-2004; Bingu wa Mutharika 2004-2012; Joyce Banda 2012-2014; Peter Mutharika 2014-2020; Lazarus Chakwera 2020-|2025-06
Mali|president|Amadou Toumani Touré 2002-2012; Ibrahim Boubacar Keïta 2013-2020; Bah Ndaw 2020-2021; Assimi Goïta 2021-|2025-06
Mali|prime minister|Choguel Maïga 2021-2024; Abdoulaye Maïga 2024-|2025-06
Mauritania|president|Mohamed Ould Abdel Aziz 2009-2019; Mohamed Ould Ghazouani 2019-|2025-06
Mauritius|prime minister|Pravind Jugnauth 2017-2024; Navin Ramgoolam 2024-|2025-06
Mauritius|president|Prithvirajsing Roopun 2019-2024; Dharam Gokhool 2024-|2025-06
Morocco|king|Hassan II 1961-1999; Mohammed VI 1999-|2025-06
Morocco|prime minister|Abdelilah Benkirane 2011-2017; Saadeddine Othmani 2017-2021; Aziz Akhannouch 2021-|2025-06
Morocco|foreign minister|Nasser Bourita 2017-|2025-06
Mozambique|president|Samora Machel 1975-1986; Joaquim Chissano 1986-2005; Armando Guebuza 2005-2015; Filipe Nyusi 2015-2025; Daniel Chapo 2025-|2025-06
Mozambique|opposition leader|Afonso Dhlakama 1979-2018; Venâncio Mondlane 2024-|2025-06
Namibia|president|Sam Nujoma 1990-2005; Hifikepunye Pohamba 2005-2015; Hage Geingob 2015-2024; Nangolo Mbumba 2024-2025; Netumbo Nandi-Ndaitwah 2025-|2025-06
Niger|president|Mamadou Tandja 1999-2010; Mahamadou Issoufou 2011-2021; Mohamed Bazoum 2021-2023; Abdourahamane Tchiani (Abdourahmane Tiani) 2023-|2025-06
Niger|prime minister|Ali Lamine Zeine 2023-|2025-06
Nigeria|president|Yakubu Gowon 1966-1975; Ibrahim Babangida 1985-1993; Sani Abacha 1993-1998; Olusegun Obasanjo 1999-2007; Umaru Musa Yar'Adua (Umaru Yar'Adua) 2007-2010; Goodluck Jonathan 2010-2015; Muhammadu Buhari 2015-2023; Bola Tinubu (Bola Ahmed Tinubu) 2023-|2025-06
Nigeria|vice president|Atiku Abubakar 1999-2007; Yemi Osinbajo 2015-2023; Kashim Shettima 2023-|2025-06
Nigeria|foreign minister|Geoffrey Onyeama 2015-2023; Yusuf Tuggar 2023-|2025-06
Nigeria|defence minister|Mohammed Badaru Abubakar 2023-|2025-06
Nigeria|candidate|Peter Obi 2022-|2025-06
Nigeria|minister|Ngozi Okonjo-Iweala 2011-2015; Nyesom Wike 2023-|2025-06
Republic of Congo|president|Denis Sassou Nguesso 1997-|2025-06
Rwanda|president|Juvénal Habyarimana 1973-1994; Paul Kagame 2000-|2025-06
Rwanda|foreign minister|Vincent Biruta 2019-2024; Olivier Nduhungirehe 2024-|2025-06
Sao Tome and Principe|president|Carlos Vila Nova 2021-|2025-06
Senegal|president|Abdou Diouf 1981-2000; Abdoulaye Wade 2000-2012; Macky Sall 2012-2024; Bassirou Diomaye Faye 2024-|2025-06
Senegal|prime minister|Amadou Ba 2022-2024; Ousmane Sonko 2024-|2025-06
Seychelles|president|Danny Faure 2016-2020; Wavel Ramkalawan 2020-|2025-06
Sierra Leone|president|Ahmad Tejan Kabbah 1998-2007; Ernest Bai Koroma 2007-2018; Julius Maada Bio 2018-|2025-06
Somalia|president|Abdullahi Yusuf Ahmed 2004-2008; Sharif Sheikh Ahmed 2009-2012; Hassan Sheikh Mohamud 2012-2017, 2022-; Mohamed Abdullahi Mohamed 2017-2022|2025-06
Somalia|prime minister|Ali Mohamed Ghedi 2004-2007; Mohamed Hussein Roble 2020-2022; Hamza Abdi Barre 2022-|2025-06
South Africa|president|F. W. de Klerk 1989-1994; Nelson Mandela 1994-1999; Thabo Mbeki 1999-2008; Kgalema Motlanthe 2008-2009; Jacob Zuma 2009-2018; Cyril Ramaphosa 2018-|2025-06
South Africa|deputy president|David Mabuza 2018-2023; Paul Mashatile 2023-|2025-06
South Africa|foreign minister|Nkosazana Dlamini-Zuma 1999-2009; Naledi Pandor 2019-2024; Ronald Lamola 2024-|2025-06
South Africa|defence minister|Thandi Modise 2021-2024; Angie Motshekga 2024-|2025-06
South Africa|finance minister|Trevor Manuel 1996-2009; Pravin Gordhan 2015-2017; Tito Mboweni 2018-2021; Enoch Godongwana 2021-|2025-06
South Africa|leader of the Democratic Alliance|Helen Zille 2007-2015; John Steenhuisen 2019-|2025-06
South Africa|leader of the Economic Freedom Fighters|Julius Malema 2013-|2025-06
South Africa|archbishop|Desmond Tutu 1986-1996|2025-06
South Sudan|president|Salva Kiir 2011-|2025-06
South Sudan|vice president|Riek Machar 2020-2025|2025-06
Sudan|president|Omar al-Bashir (Omar Bashir) 1989-2019|2025-06
Sudan|leader|Abdel Fattah al-Burhan (Abdel-Fattah Burhan) 2019-|2025-06
Sudan|prime minister|Abdalla Hamdok 2019-2022; Kamil Idris 2025-|2025-06
Sudan|commander of the Rapid Support Forces|Mohamed Hamdan Dagalo (Hemedti, Mohammed Hamdan Dagalo, Hemeti) 2013-|2025-06
Tanzania|president|Julius Nyerere 1964-1985; Benjamin Mkapa 1995-2005; Jakaya Kikwete 2005-2015; John Magufuli 2015-2021; Samia Suluhu Hassan 2021-|2025-06
Tanzania|prime minister|Kassim Majaliwa 2015-|2025-06
Tanzania|opposition leader|Tundu Lissu 2020-|2025-06
Togo|president|Gnassingbé Eyadéma 1967-2005; Faure Gnassingbé 2005-|2025-06
Tunisia|president|Habib Bourguiba 1957-1987; Zine El Abidine Ben Ali 1987-2011; Moncef Marzouki 2011-2014; Beji Caid Essebsi 2014-2019; Kais Saied 2019-|2025-06
Tunisia|prime minister|Najla Bouden 2021-2023; Kamel Madouri 2024-2025; Sara Zaafrani Zenzri 2025-|2025-06
Tunisia|leader of Ennahda|Rached Ghannouchi 1991-|2025-06
Uganda|president|Idi Amin 1971-1979; Milton Obote 1980-1985; Yoweri Museveni 1986-|2025-06
Uganda|opposition leader|Kizza Besigye 2001-; Bobi Wine (Robert Kyagulanyi) 2019-|2025-06
Zambia|president|Kenneth Kaunda 1964-1991; Frederick Chiluba 1991-2002; Levy Mwanawasa 2002-2008; Rupiah Banda 2008-2011; Michael Sata 2011-2014; Edgar Lungu 2015-2021; Hakainde Hichilema 2021-|2025-06
Zimbabwe|president|Robert Mugabe 1987-2017; Emmerson Mnangagwa 2017-|2025-06
Zimbabwe|vice president|Constantino Chiwenga 2017-|2025-06
Zimbabwe|prime minister|Morgan Tsvangirai 2009-2013|2025-06
Zimbabwe|opposition leader|Nelson Chamisa 2018-|2025-06
`;
