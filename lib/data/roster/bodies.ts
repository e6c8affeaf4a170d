/** International bodies. The format is that of `parseRoster`. */
export const BODIES = `
United Nations|secretary-general|Dag Hammarskjöld 1953-1961; Kurt Waldheim 1972-1981; Boutros Boutros-Ghali 1992-1996; Kofi Annan (Kofi A. Annan) 1997-2006; Ban Ki-moon 2007-2016; António Guterres 2017-|2025-06
United Nations|deputy secretary-general|Mark Malloch Brown 2006; Amina Mohammed 2017-|2025-06
United Nations|spokesperson|Stéphane Dujarric 2014-; Farhan Haq 2014-|2025-06
United Nations|high commissioner for human rights|Mary Robinson 1997-2002; Louise Arbour 2004-2008; Navi Pillay 2008-2014; Zeid Ra'ad Al Hussein 2014-2018; Michelle Bachelet 2018-2022; Volker Türk 2022-|2025-06
United Nations|high commissioner for refugees|Ruud Lubbers 2001-2005; António Guterres 2005-2015; Filippo Grandi 2016-|2025-06
United Nations|emergency relief coordinator|Jan Egeland 2003-2006; Mark Lowcock 2017-2021; Martin Griffiths 2021-2024; Tom Fletcher 2024-|2025-06
United Nations|coordinator for the Middle East|Nickolay Mladenov 2015-2020; Tor Wennesland 2020-2024; Sigrid Kaag 2025-|2025-06
United Nations|special envoy|Terje Roed-Larsen 1999-2004; Ibrahim Gambari 2006-2009; Lakhdar Brahimi 2012-2014; Staffan de Mistura 2014-2018; Geir Pedersen 2019-; Hans Grundberg 2021-|2025-06
United Nations|president of the General Assembly|Dennis Francis 2023-2024; Philémon Yang 2024-2025; Annalena Baerbock 2025-2026|2025-06
United Nations|special rapporteur|Francesca Albanese 2022-|2025-06
UNRWA|commissioner-general|Pierre Krähenbühl 2014-2019; Philippe Lazzarini 2020-|2025-06
UNICEF|executive director|Henrietta Fore 2018-2022; Catherine Russell 2022-|2025-06
World Food Programme|executive director|David Beasley 2017-2023; Cindy McCain 2023-|2025-06
World Health Organization|director-general|Lee Jong-wook 2003-2006; Margaret Chan 2007-2017; Tedros Adhanom Ghebreyesus (Tedros Ghebreyesus, Tedros Adhanom) 2017-|2025-06
International Atomic Energy Agency|director-general|Hans Blix 1981-1997; Mohamed ElBaradei 1997-2009; Yukiya Amano 2009-2019; Rafael Grossi (Rafael Mariano Grossi) 2019-|2025-06
World Trade Organization|director-general|Pascal Lamy 2005-2013; Roberto Azevêdo 2013-2020; Ngozi Okonjo-Iweala 2021-|2025-06
International Monetary Fund|managing director|Rodrigo Rato 2004-2007; Dominique Strauss-Kahn 2007-2011; Christine Lagarde 2011-2019; Kristalina Georgieva 2019-|2025-06
World Bank|president|James Wolfensohn 1995-2005; Paul Wolfowitz 2005-2007; Robert Zoellick 2007-2012; Jim Yong Kim 2012-2019; David Malpass 2019-2023; Ajay Banga 2023-|2025-06
European Union|president of the European Commission|Romano Prodi 1999-2004; José Manuel Barroso 2004-2014; Jean-Claude Juncker 2014-2019; Ursula von der Leyen 2019-|2025-06
European Union|president of the European Council|Herman Van Rompuy 2009-2014; Donald Tusk 2014-2019; Charles Michel 2019-2024; António Costa 2024-|2025-06
European Union|president of the European Parliament|Martin Schulz 2012-2017; David Sassoli 2019-2022; Roberta Metsola 2022-|2025-06
European Union|high representative for foreign affairs|Javier Solana 1999-2009; Catherine Ashton 2009-2014; Federica Mogherini 2014-2019; Josep Borrell 2019-2024; Kaja Kallas 2024-|2025-06
European Union|president of the European Central Bank|Jean-Claude Trichet 2003-2011; Mario Draghi 2011-2019; Christine Lagarde 2019-|2025-06
European Union|commissioner|Olli Rehn 2004-2014; Peter Mandelson 2004-2008; Maroš Šefčovič 2009-; Margrethe Vestager 2014-2024; Valdis Dombrovskis 2014-; Thierry Breton 2019-2024; Olivér Várhelyi 2019-; Janez Lenarčič 2019-2024; Andrius Kubilius 2024-|2025-06
European Union|spokesperson|Peter Stano 2019-2024|2025-06
European Union|Brexit negotiator|Michel Barnier 2016-2020|2025-06
NATO|secretary-general|Javier Solana 1995-1999; George Robertson 1999-2003; Jaap de Hoop Scheffer 2004-2009; Anders Fogh Rasmussen 2009-2014; Jens Stoltenberg 2014-2024; Mark Rutte 2024-|2025-06
NATO|supreme allied commander|Christopher Cavoli 2022-2025|2025-06
African Union|chairperson of the commission|Jean Ping 2008-2012; Nkosazana Dlamini-Zuma 2012-2017; Moussa Faki Mahamat (Moussa Faki) 2017-2025; Mahmoud Ali Youssouf 2025-|2025-06
Arab League|secretary-general|Amr Moussa 2001-2011; Nabil Elaraby 2011-2016; Ahmed Aboul Gheit 2016-|2025-06
Organisation of Islamic Cooperation|secretary-general|Hissein Brahim Taha 2021-|2025-06
Organization of American States|secretary-general|José Miguel Insulza 2005-2015; Luis Almagro 2015-2025; Albert Ramdin 2025-|2025-06
Organization for Security and Cooperation in Europe|secretary-general|Helga Schmid 2020-2024; Feridun Sinirlioğlu 2024-|2025-06
ASEAN|secretary-general|Surin Pitsuwan 2008-2012; Kao Kim Hourn 2023-|2025-06
ECOWAS|president|Omar Touray 2022-|2025-06
Commonwealth|secretary-general|Don McKinnon 2000-2008; Patricia Scotland 2016-2025; Shirley Botchwey 2025-|2025-06
OPEC|secretary-general|Mohammad Barkindo 2016-2022; Haitham al-Ghais 2022-|2025-06
International Criminal Court|prosecutor|Luis Moreno-Ocampo 2003-2012; Fatou Bensouda 2012-2021; Karim Khan 2021-|2025-06
International Committee of the Red Cross|president|Peter Maurer 2012-2022; Mirjana Spoljaric Egger (Mirjana Spoljaric) 2022-|2025-06
International Court of Justice|president|Joan Donoghue 2021-2024; Nawaf Salam 2024-2025; Yuji Iwasawa 2025-|2025-06
International Olympic Committee|president|Jacques Rogge 2001-2013; Thomas Bach 2013-2025; Kirsty Coventry 2025-|2025-06
FIFA|president|Sepp Blatter 1998-2015; Gianni Infantino 2016-|2025-06
Tibet|spiritual leader|Dalai Lama 1950-|2025-06
`;
