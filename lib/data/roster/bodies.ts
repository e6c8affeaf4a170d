/** International bodies and armed movements. The format is that of `parseRoster`. */
export const BODIES = `
United Nations|secretary-general|Boutros Boutros-Ghali 1992-1996; Kofi Annan 1997-2006; Ban Ki-moon 2007-2016; António Guterres 2017-|2025-06
United Nations|high commissioner for human rights|Louise Arbour 2004-2008; Navi Pillay 2008-2014; Zeid Ra'ad Al Hussein 2014-2018; Michelle Bachelet 2018-2022; Volker Türk (Volker Turk) 2022-|2025-06
United Nations|high commissioner for refugees|António Guterres 2005-2015; Filippo Grandi 2016-|2025-06
United Nations|humanitarian chief|Jan Egeland 2003-2006; Mark Lowcock 2017-2021; Martin Griffiths 2021-2024; Tom Fletcher 2024-|2025-06
United Nations|spokesperson|Stéphane Dujarric 2014-; Farhan Haq 2010-|2025-06
UNRWA|commissioner-general|Pierre Krähenbühl 2014-2019; Philippe Lazzarini 2020-|2025-06
UNICEF|executive director|Henrietta Fore 2018-2022; Catherine Russell 2022-|2025-06
World Health Organization|director-general|Margaret Chan 2007-2017; Tedros Adhanom Ghebreyesus (Tedros Ghebreyesus) 2017-|2025-06
International Atomic Energy Agency|director general|Hans Blix 1981-1997; Mohamed ElBaradei 1997-2009; Yukiya Amano 2009-2019; Rafael Grossi (Rafael Mariano Grossi) 2019-|2025-06
International Criminal Court|prosecutor|Luis Moreno Ocampo 2003-2012; Fatou Bensouda 2012-2021; Karim Khan 2021-|2025-06
International Monetary Fund|managing director|Rodrigo Rato 2004-2007; Dominique Strauss-Kahn 2007-2011; Christine Lagarde 2011-2019; Kristalina Georgieva 2019-|2025-06
World Bank|president|Paul Wolfowitz 2005-2007; Robert Zoellick 2007-2012; Jim Yong Kim 2012-2019; David Malpass 2019-2023; Ajay Banga 2023-|2025-06
World Trade Organization|director-general|Pascal Lamy 2005-2013; Roberto Azevêdo 2013-2020; Ngozi Okonjo-Iweala 2021-|2025-06
European Central Bank|president|Jean-Claude Trichet 2003-2011; Mario Draghi 2011-2019; Christine Lagarde 2019-|2025-06
NATO|secretary general|Javier Solana 1995-1999; George Robertson 1999-2003; Jaap de Hoop Scheffer 2004-2009; Anders Fogh Rasmussen 2009-2014; Jens Stoltenberg 2014-2024; Mark Rutte 2024-|2025-06
European Commission|president|Romano Prodi 1999-2004; José Manuel Barroso 2004-2014; Jean-Claude Juncker 2014-2019; Ursula von der Leyen 2019-|2025-06
European Council|president|Herman Van Rompuy 2009-2014; Donald Tusk 2014-2019; Charles Michel 2019-2024; António Costa 2024-|2025-06
European Union|foreign policy chief|Javier Solana 1999-2009; Catherine Ashton 2009-2014; Federica Mogherini 2014-2019; Josep Borrell 2019-2024; Kaja Kallas 2024-|2025-06
European Parliament|president|Martin Schulz 2012-2017; Antonio Tajani 2017-2019; David Sassoli 2019-2022; Roberta Metsola 2022-|2025-06
European Union|Brexit negotiator|Michel Barnier 2016-2020|2025-06
African Union|commission chair|Nkosazana Dlamini-Zuma 2012-2017; Moussa Faki (Moussa Faki Mahamat) 2017-2025; Mahmoud Ali Youssouf 2025-|2025-06
Arab League|secretary-general|Amr Moussa 2001-2011; Nabil Elaraby 2011-2016; Ahmed Aboul Gheit 2016-|2025-06
Organization of American States|secretary general|José Miguel Insulza 2005-2015; Luis Almagro 2015-2025|2025-06
Organization for Security and Cooperation in Europe|secretary general|Helga Schmid 2020-2024|2025-06
International Committee of the Red Cross|president|Peter Maurer 2012-2022; Mirjana Spoljaric 2022-|2025-06
Hamas|leader|Ahmed Yassin 1987-2004; Khaled Meshaal (Khaled Mashal, Khaled Mashaal) 1996-2017; Ismail Haniyeh (Ismail Haniya) 2017-2024; Yahya Sinwar (Yehya Sinwar) 2024|2025-06
Hamas|leader in Gaza|Yahya Sinwar 2017-2024; Mohammed Sinwar 2024-2025|2025-06
Hamas|military chief|Mohammed Deif (Mohammed Daif, Muhammad Deif, Mohamed Deif, Muhammad Daif) 2002-2024; Marwan Issa 2012-2024|2025-06
Hamas|official|Osama Hamdan 2010-; Khalil al-Hayya (Khalil Hayya) 2017-; Mousa Abu Marzouk 1996-; Saleh al-Arouri 2010-2024|2025-06
Islamic Jihad|leader|Ramadan Shallah 1995-2018; Ziad al-Nakhalah (Ziyad al-Nakhalah) 2018-|2025-06
Hezbollah|leader|Hassan Nasrallah (Sayyed Hassan Nasrallah) 1992-2024; Naim Qassem (Naim Kassem) 2024-|2025-06
Houthis|leader|Abdul-Malik al-Houthi (Abdulmalik al-Houthi, Abdel-Malek al-Houthi) 2004-|2025-06
Houthis|military spokesperson|Yahya Saree (Yahya Sarea) 2018-|2025-06
Taliban|leader|Mullah Omar (Mullah Mohammed Omar) 1994-2013; Akhtar Mansour 2015-2016; Hibatullah Akhundzada (Haibatullah Akhundzada) 2016-|2025-06
Taliban|spokesperson|Zabihullah Mujahid 2007-; Suhail Shaheen 2019-|2025-06
Al-Qaida|leader|Osama bin Laden (Usama bin Laden) 1988-2011; Ayman al-Zawahiri (Ayman al-Zawahri) 2011-2022|2025-06
Al-Qaida|leader in Iraq|Abu Musab al-Zarqawi 2004-2006|2025-06
Islamic State|leader|Abu Bakr al-Baghdadi 2010-2019|2025-06
Boko Haram|leader|Mohammed Yusuf 2002-2009; Abubakar Shekau 2009-2021|2025-06
Lord's Resistance Army|leader|Joseph Kony 1987-|2025-06
Kurdistan Workers' Party|leader|Abdullah Öcalan (Abdullah Ocalan) 1978-|2025-06
Revolutionary Armed Forces of Colombia|leader|Manuel Marulanda 1964-2008; Timochenko (Rodrigo Londoño) 2011-2017|2025-06
Liberation Tigers of Tamil Eelam|leader|Velupillai Prabhakaran 1976-2009|2025-06
Irish Republican movement|leader|Gerry Adams 1983-2018; Martin McGuinness 1970-2017|2025-06
Syrian Democratic Forces|commander|Mazloum Abdi 2015-|2025-06
Kurdistan|president|Masoud Barzani (Massoud Barzani) 2005-2017; Nechirvan Barzani 2019-|2025-06
Tibet|spiritual leader|Dalai Lama 1950-|2025-06
`;
