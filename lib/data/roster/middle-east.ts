/** The Middle East and Egypt. The format is that of `parseRoster`. */
export const MIDDLE_EAST = `
Bahrain|king|Hamad bin Isa Al Khalifa (Hamad bin Isa) 1999-|2025-06
Bahrain|prime minister|Khalifa bin Salman Al Khalifa 1971-2020; Salman bin Hamad Al Khalifa 2020-|2025-06
Bahrain|foreign minister|Abdullatif al-Zayani (Abdullatif bin Rashid Al Zayani) 2020-|2025-06
Egypt|president|Gamal Abdel Nasser 1956-1970; Anwar Sadat 1970-1981; Hosni Mubarak 1981-2011; Mohamed Morsi (Mohammed Morsi, Mohamed Mursi, Mohammed Mursi) 2012-2013; Adly Mansour 2013-2014; Abdel Fattah el-Sisi (Abdel Fattah al-Sisi, Abdul Fattah al-Sisi) 2014-|2025-06
Egypt|prime minister|Ahmed Nazif 2004-2011; Hazem el-Beblawi 2013-2014; Ibrahim Mahlab 2014-2015; Sherif Ismail 2015-2018; Mostafa Madbouly 2018-|2025-06
Egypt|foreign minister|Ahmed Maher 2001-2004; Ahmed Aboul Gheit 2004-2011; Nabil Fahmy 2013-2014; Sameh Shoukry 2014-2024; Badr Abdelatty 2024-|2025-06
Egypt|defence minister|Mohamed Hussein Tantawi 1991-2012; Mohamed Zaki 2018-2024; Abdel Mageed Saqr 2024-|2025-06
Egypt|intelligence chief|Omar Suleiman 1993-2011; Abbas Kamel 2018-2024; Hassan Rashad 2024-|2025-06
Egypt|leader of the Muslim Brotherhood|Mohammed Badie 2010-|2025-06
Iran|supreme leader|Ruhollah Khomeini 1979-1989; Ali Khamenei 1989-|2025-06
Iran|president|Akbar Hashemi Rafsanjani 1989-1997; Mohammad Khatami 1997-2005; Mahmoud Ahmadinejad 2005-2013; Hassan Rouhani (Hassan Rohani) 2013-2021; Ebrahim Raisi 2021-2024; Masoud Pezeshkian 2024-; Mohammad Mokhber 2024|2025-06
Iran|foreign minister|Kamal Kharrazi 1997-2005; Manouchehr Mottaki 2005-2010; Ali Akbar Salehi 2010-2013; Mohammad Javad Zarif (Javad Zarif) 2013-2021; Hossein Amir-Abdollahian 2021-2024; Abbas Araghchi (Abbas Araqchi) 2024-; Ali Bagheri Kani 2024|2025-06
Iran|defence minister|Mohammad-Reza Ashtiani 2021-2024; Aziz Nasirzadeh 2024-|2025-06
Iran|speaker of parliament|Ali Larijani 2008-2020; Mohammad Bagher Ghalibaf 2020-|2025-06
Iran|commander of the Revolutionary Guards|Mohammad Ali Jafari 2007-2019; Hossein Salami 2019-2025; Mohammad Pakpour 2025-|2025-06
Iran|commander of the Quds Force|Qassem Soleimani (Qasem Soleimani, Qassim Suleimani) 1998-2020; Esmail Qaani 2020-|2025-06
Iran|chief of staff|Mohammad Bagheri 2016-2025|2025-06
Iran|spokesperson|Nasser Kanaani 2022-2024; Esmaeil Baghaei 2024-|2025-06
Iran|nuclear negotiator|Ali Larijani 2005-2007; Saeed Jalili 2007-2013|2025-06
Iran|nuclear chief|Gholamreza Aghazadeh 1997-2009; Mohammad Eslami 2021-|2025-06
Iran|opposition leader|Mir Hossein Mousavi 2009-; Mehdi Karroubi 2009-|2025-06
Iran|king|Mohammad Reza Pahlavi 1941-1979|2025-06
Iraq|president|Saddam Hussein (Saddam) 1979-2003; Jalal Talabani 2005-2014; Fuad Masum 2014-2018; Barham Salih 2018-2022; Abdul Latif Rashid 2022-|2025-06
Iraq|prime minister|Tariq Aziz 1979-2003; Ayad Allawi (Iyad Allawi) 2004-2005; Ibrahim al-Jaafari 2005-2006; Nouri al-Maliki (Nuri al-Maliki) 2006-2014; Haider al-Abadi 2014-2018; Adil Abdul-Mahdi (Adel Abdul Mahdi) 2018-2020; Mustafa al-Kadhimi 2020-2022; Mohammed Shia al-Sudani 2022-|2025-06
Iraq|foreign minister|Hoshyar Zebari 2003-2014; Fuad Hussein 2020-|2025-06
Iraq|speaker of parliament|Mohammed al-Halbousi 2018-2023; Mahmoud al-Mashhadani 2024-|2025-06
Iraq|leader of the Sadrist movement|Muqtada al-Sadr (Moqtada al-Sadr) 2003-|2025-06
Iraq|ayatollah|Ali al-Sistani 1993-|2025-06
Kurdistan|president|Masoud Barzani (Massoud Barzani) 2005-2017; Nechirvan Barzani 2019-|2025-06
Kurdistan|prime minister|Masrour Barzani 2019-|2025-06
Israel|president|Ezer Weizman 1993-2000; Moshe Katsav 2000-2007; Shimon Peres 2007-2014; Reuven Rivlin 2014-2021; Isaac Herzog 2021-|2025-06
Israel|prime minister|David Ben-Gurion 1955-1963; Golda Meir 1969-1974; Menachem Begin 1977-1983; Yitzhak Shamir 1986-1992; Yitzhak Rabin 1992-1995; Shimon Peres 1995-1996; Ehud Barak 1999-2001; Ariel Sharon 2001-2006; Ehud Olmert 2006-2009; Benjamin Netanyahu (Binyamin Netanyahu, Bibi Netanyahu, Bibi) 2009-2021, 2022-; Naftali Bennett 2021-2022; Yair Lapid 2022|2025-06
Israel|foreign minister|Silvan Shalom 2003-2006; Tzipi Livni 2006-2009; Avigdor Lieberman 2009-2015; Gabi Ashkenazi 2020-2021; Yair Lapid 2021-2022; Eli Cohen 2023-2024; Gideon Sa'ar (Gideon Saar) 2024-; Israel Katz (Yisrael Katz) 2024|2025-06
Israel|defence minister|Shaul Mofaz 2002-2006; Amir Peretz 2006-2007; Ehud Barak 2007-2013; Moshe Ya'alon (Moshe Yaalon) 2013-2016; Avigdor Lieberman 2016-2018; Naftali Bennett 2019-2020; Benny Gantz 2020-2022; Yoav Gallant (Yoav Galant, Yoav Galante) 2022-2024; Israel Katz 2024-|2025-06
Israel|finance minister|Moshe Kahlon 2015-2020; Avigdor Lieberman 2021-2022; Bezalel Smotrich 2022-|2025-06
Israel|national security minister|Itamar Ben-Gvir 2022-|2025-06
Israel|minister|Ron Dermer 2022-; Gadi Eisenkot 2023-2024; Benny Gantz 2023-2024|2025-06
Israel|leader of the opposition|Yair Lapid 2023-|2025-06
Israel|national security adviser|Meir Ben-Shabbat 2017-2021; Eyal Hulata 2021-2023; Tzachi Hanegbi 2023-|2025-06
Israel|chief of the general staff|Dan Halutz 2005-2007; Gabi Ashkenazi 2007-2011; Gadi Eisenkot 2015-2019; Aviv Kochavi 2019-2023; Herzi Halevi (Herzl Halevi) 2023-2025; Eyal Zamir 2025-|2025-06
Israel|director of Mossad|Meir Dagan 2002-2011; Yossi Cohen 2016-2021; David Barnea 2021-|2025-06
Israel|director of Shin Bet|Nadav Argaman 2016-2021; Ronen Bar 2021-2025|2025-06
Israel|spokesperson of the Israel Defense Forces|Avichay Adraee 2005-; Peter Lerner 2013-2017; Jonathan Conricus 2017-2021; Daniel Hagari 2023-2025; Effie Defrin 2025-|2025-06
Israel|spokesperson|Mark Regev 2007-2015; Ofir Gendelman 2011-; Eylon Levy 2023-2024|2025-06
Israel|ambassador to the united nations|Gilad Erdan 2020-2024; Danny Danon 2024-|2025-06
Jordan|king|Hussein bin Talal 1952-1999; Abdullah II 1999-|2025-06
Jordan|queen|Rania 1999-|2025-06
Jordan|prime minister|Abdullah Ensour 2012-2016; Hani al-Mulki 2016-2018; Omar Razzaz 2018-2020; Bisher Khasawneh 2020-2024; Jafar Hassan 2024-|2025-06
Jordan|foreign minister|Nasser Judeh 2009-2017; Ayman Safadi 2017-|2025-06
Kuwait|emir|Sabah Al-Ahmad Al-Jaber Al-Sabah (Sabah al-Ahmad al-Sabah) 2006-2020; Nawaf Al-Ahmad Al-Jaber Al-Sabah (Nawaf al-Ahmad al-Sabah) 2020-2023; Mishal Al-Ahmad Al-Jaber Al-Sabah (Meshal al-Ahmad al-Sabah) 2023-|2025-06
Kuwait|prime minister|Ahmad Al-Abdullah Al-Sabah 2024-; Mohammed Sabah Al-Salem Al-Sabah 2024|2025-06
Kuwait|foreign minister|Abdullah al-Yahya 2024-|2025-06
Lebanon|president|Emile Lahoud 1998-2007; Michel Suleiman (Michel Sleiman) 2008-2014; Michel Aoun 2016-2022; Joseph Aoun 2025-|2025-06
Lebanon|prime minister|Rafik Hariri (Rafiq Hariri) 2000-2004; Omar Karami 2004-2005; Fouad Siniora (Fuad Siniora) 2005-2009; Saad Hariri 2009-2011, 2016-2020; Tammam Salam 2014-2016; Hassan Diab 2020-2021; Najib Mikati 2021-2025; Nawaf Salam 2025-|2025-06
Lebanon|foreign minister|Gebran Bassil 2014-2020; Abdallah Bou Habib 2021-2025; Youssef Rajji 2025-|2025-06
Lebanon|speaker of parliament|Nabih Berri 1992-|2025-06
Lebanon|leader|Walid Jumblatt 1977-2023; Samir Geagea 1986-|2025-06
Oman|sultan|Qaboos bin Said 1970-2020; Haitham bin Tariq 2020-|2025-06
Oman|foreign minister|Yusuf bin Alawi 1997-2020; Badr al-Busaidi (Badr Albusaidi) 2020-|2025-06
Palestine|president|Yasser Arafat (Yasir Arafat) 1994-2004; Mahmoud Abbas (Abu Mazen) 2005-|2025-06
Palestine|prime minister|Ahmed Qureia (Ahmed Qurei) 2003-2006; Ismail Haniyeh (Ismail Haniya, Ismael Haniyeh) 2006-2007; Salam Fayyad 2007-2013; Rami Hamdallah 2013-2019; Mohammad Shtayyeh 2019-2024; Mohammad Mustafa 2024-|2025-06
Palestine|foreign minister|Riyad al-Maliki 2009-2024; Varsen Aghabekian 2025-|2025-06
Palestine|vice president|Hussein al-Sheikh 2025-|2025-06
Palestine|ambassador to the united nations|Riyad Mansour 2005-|2025-06
Palestine|negotiator|Saeb Erekat (Saeb Erakat) 1994-2020|2025-06
Palestine|spokesperson|Nabil Abu Rudeineh 1994-|2025-06
Palestine|leader|Marwan Barghouti 2000-; Mohammed Dahlan 2001-|2025-06
Qatar|emir|Hamad bin Khalifa Al Thani 1995-2013; Tamim bin Hamad Al Thani (Sheikh Tamim, Tamim bin Hamad) 2013-|2025-06
Qatar|prime minister|Khalid bin Khalifa Al Thani 2020-2023; Mohammed bin Abdulrahman Al Thani (Mohammed bin Abdulrahman) 2023-|2025-06
Qatar|foreign minister|Mohammed bin Abdulrahman Al Thani 2016-|2025-06
Qatar|spokesperson|Majed al-Ansari 2021-|2025-06
Saudi Arabia|king|Fahd bin Abdulaziz 1982-2005; Abdullah bin Abdulaziz Al Saud 2005-2015; Salman bin Abdulaziz Al Saud (Salman bin Abdulaziz, King Salman) 2015-|2025-06
Saudi Arabia|crown prince|Mohammed bin Nayef 2015-2017; Mohammed bin Salman (MBS) 2017-|2025-06
Saudi Arabia|foreign minister|Saud al-Faisal 1975-2015; Adel al-Jubeir 2015-2018; Ibrahim al-Assaf 2018-2019; Faisal bin Farhan 2019-|2025-06
Saudi Arabia|defence minister|Khalid bin Salman 2022-|2025-06
Saudi Arabia|energy minister|Khalid al-Falih 2016-2019; Abdulaziz bin Salman 2019-|2025-06
Syria|president|Hafez al-Assad 1971-2000; Bashar al-Assad (Bashar Assad) 2000-2024; Ahmed al-Sharaa (Abu Mohammed al-Golani, Abu Mohammad al-Jolani, Ahmad al-Sharaa) 2025-|2025-06
Syria|prime minister|Imad Khamis 2016-2020; Hussein Arnous 2020-2024; Mohammed al-Bashir 2024-2025|2025-06
Syria|foreign minister|Farouk al-Sharaa 1984-2006; Walid al-Moallem (Walid Muallem) 2006-2020; Faisal Mekdad 2020-2024; Asaad al-Shaibani 2024-|2025-06
Syria|defence minister|Murhaf Abu Qasra 2024-|2025-06
Syria|commander of the Syrian Democratic Forces|Mazloum Abdi 2015-|2025-06
Turkey|president|Mustafa Kemal Atatürk 1923-1938; Ahmet Necdet Sezer 2000-2007; Abdullah Gül 2007-2014; Recep Tayyip Erdoğan (Tayyip Erdogan) 2014-|2025-06
Turkey|vice president|Fuat Oktay 2018-2023; Cevdet Yılmaz 2023-|2025-06
Turkey|prime minister|Bülent Ecevit 1999-2002; Recep Tayyip Erdoğan 2003-2014; Ahmet Davutoğlu 2014-2016; Binali Yıldırım 2016-2018|2025-06
Turkey|foreign minister|Ali Babacan 2007-2009; Ahmet Davutoğlu 2009-2014; Mevlüt Çavuşoğlu 2014-2023; Hakan Fidan 2023-|2025-06
Turkey|defence minister|Hulusi Akar 2018-2023; Yaşar Güler 2023-|2025-06
Turkey|intelligence chief|Hakan Fidan 2010-2023; İbrahim Kalın 2023-|2025-06
Turkey|mayor of Istanbul|Ekrem İmamoğlu 2019-|2025-06
Turkey|leader of the opposition|Kemal Kılıçdaroğlu 2010-2023; Özgür Özel 2023-|2025-06
United Arab Emirates|president|Zayed bin Sultan Al Nahyan 1971-2004; Khalifa bin Zayed Al Nahyan (Khalifa bin Zayed) 2004-2022; Mohammed bin Zayed Al Nahyan (Mohammed bin Zayed, Mohamed bin Zayed, MBZ) 2022-|2025-06
United Arab Emirates|prime minister|Mohammed bin Rashid Al Maktoum (Mohammed bin Rashid) 2006-|2025-06
United Arab Emirates|foreign minister|Abdullah bin Zayed Al Nahyan (Abdullah bin Zayed) 2006-|2025-06
Yemen|president|Ali Abdullah Saleh 1990-2012; Abdrabbuh Mansur Hadi (Abd-Rabbu Mansour Hadi) 2012-2022; Rashad al-Alimi 2022-|2025-06
Yemen|prime minister|Maeen Abdulmalik Saeed 2018-2024; Ahmad Awad bin Mubarak 2024-2025; Salem Saleh bin Braik 2025-|2025-06
`;
