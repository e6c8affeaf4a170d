/** Armed and political movements and their known leaders. The format is that of `parseRoster`. */
export const MOVEMENTS = `
Hamas|political leader|Khaled Meshaal (Khaled Mashal, Khaled Mashaal, Khaled Meshal) 1996-2017; Ismail Haniyeh 2017-2024; Yahya Sinwar (Yehya Sinwar, Yahya al-Sinwar) 2024; Khalil al-Hayya (Khalil Hayya) 2024-|2025-06
Hamas|leader in Gaza|Yahya Sinwar 2017-2024; Mohammed Sinwar 2024-2025|2025-06
Hamas|founder|Ahmed Yassin 1987-2004|2025-06
Hamas|leader|Mousa Abu Marzouk 1992-; Osama Hamdan 2003-; Abdel Aziz al-Rantissi 2004; Mahmoud al-Zahar 2004-; Ghazi Hamad 2006-; Basem Naim 2006-; Saleh al-Arouri 2017-2024; Zaher Jabarin 2024-|2025-06
Hamas|commander of the Qassam Brigades|Mohammed Deif (Mohammed Daif, Muhammad Deif, Mohamed Deif, Muhammad Daif, Mohammed Dief) 2002-2024; Marwan Issa 2012-2024; Izz al-Din Haddad 2025-|2025-06
Hamas|commander|Rafa Salama 2014-2024; Bassem Issa 2017-2021|2025-06
Hamas|spokesperson|Abu Obeida 2004-; Sami Abu Zuhri 2005-; Fawzi Barhoum 2005-|2025-06
Islamic Jihad|leader|Fathi Shaqaqi 1981-1995; Ramadan Shalah (Ramadan Shallah) 1995-2018; Ziyad al-Nakhalah (Ziad al-Nakhalah) 2018-|2025-06
Fatah|leader|Jibril Rajoub 2006-; Mahmoud al-Aloul 2016-|2025-06
Hezbollah|secretary-general|Hassan Nasrallah (Sayyed Hassan Nasrallah) 1992-2024; Naim Qassem (Naim Kassem) 2024-|2025-06
Hezbollah|leader|Imad Mughniyeh 1983-2008; Wafiq Safa 1987-; Hashem Safieddine 2001-2024|2025-06
Hezbollah|commander|Fuad Shukr 1985-2024; Ibrahim Aqil 2008-2024|2025-06
Houthis|leader|Abdul-Malik al-Houthi (Abdulmalik al-Houthi, Abdel-Malek al-Houthi) 2004-|2025-06
Houthis|spokesperson|Mohammed Abdulsalam 2011-; Yahya Saree (Yahya Sarea) 2018-|2025-06
Houthis|chief of the political council|Mahdi al-Mashat 2018-|2025-06
Al Qaeda|leader|Osama bin Laden (Usama bin Laden) 1988-2011; Ayman al-Zawahiri (Ayman al-Zawahri) 2011-2022; Saif al-Adel 2022-|2025-06
Al Qaeda|leader in Iraq|Abu Musab al-Zarqawi 2004-2006|2025-06
Islamic State|leader|Abu Bakr al-Baghdadi 2010-2019|2025-06
Hayat Tahrir al-Sham|leader|Abu Mohammed al-Jolani (Abu Mohammad al-Golani) 2017-2025|2025-06
Taliban|leader|Mullah Omar (Mullah Mohammed Omar) 1996-2013; Akhtar Mansour 2015-2016; Hibatullah Akhundzada 2016-|2025-06
Taliban|spokesperson|Zabihullah Mujahid 2007-; Suhail Shaheen 2013-|2025-06
Taliban|deputy leader|Abdul Ghani Baradar 1994-|2025-06
Boko Haram|leader|Mohammed Yusuf 2002-2009; Abubakar Shekau 2009-2021|2025-06
Al-Shabaab|leader|Ahmed Diriye 2014-|2025-06
Kurdistan Workers' Party|leader|Abdullah Öcalan 1978-; Cemil Bayık 1999-|2025-06
FARC|leader|Manuel Marulanda 1964-2008; Rodrigo Londoño (Timochenko) 2011-2017; Iván Márquez 2019-|2025-06
Lord's Resistance Army|leader|Joseph Kony 1987-|2025-06
M23|leader|Bertrand Bisimwa 2013-; Corneille Nangaa 2023-|2025-06
M23|commander|Sultani Makenga 2012-|2025-06
Irish Republican Army|leader|Martin McGuinness 1971-1998|2025-06
Polisario Front|leader|Mohamed Abdelaziz 1976-2016; Brahim Ghali 2016-|2025-06
Muslim Brotherhood|leader|Hassan al-Banna 1928-1949; Khairat el-Shater 2007-; Mohammed Badie 2010-|2025-06
Hizb-e-Islami|leader|Gulbuddin Hekmatyar 1976-|2025-06
Lashkar-e-Taiba|founder|Hafiz Saeed 1987-|2025-06
Jaish-e-Mohammed|founder|Masood Azhar 2000-|2025-06
Sinaloa Cartel|leader|Joaquín Guzmán (El Chapo) 1989-2016; Ismael Zambada 1989-2024|2025-06
`;
