/** The Middle East, North Africa and Central Asia. The format is that of `parseRoster`. */
export const MIDDLE_EAST = `
Afghanistan|president|Hamid Karzai 2001-2014; Ashraf Ghani 2014-2021|2025-06
Afghanistan|chief executive|Abdullah Abdullah 2014-2020|2025-06
Algeria|president|Abdelaziz Bouteflika 1999-2019; Abdelmadjid Tebboune 2019-|2025-06
Algeria|foreign minister|Ramtane Lamamra 2021-2023; Ahmed Attaf 2023-|2025-06
Bahrain|king|Hamad bin Isa Al Khalifa 1999-|2025-06
Bahrain|foreign minister|Abdullatif bin Rashid Al Zayani 2020-|2025-06
Egypt|president|Anwar Sadat 1970-1981; Hosni Mubarak 1981-2011; Mohamed Morsi (Mohammed Morsi, Mohamed Mursi) 2012-2013; Abdel Fattah el-Sisi (Abdel Fattah al-Sisi, Abdul Fattah al-Sisi) 2014-|2025-06
Egypt|foreign minister|Ahmed Aboul Gheit 2004-2011; Sameh Shoukry 2014-2024; Badr Abdelatty 2024-|2025-06
Egypt|intelligence chief|Omar Suleiman 1993-2011; Abbas Kamel 2018-2024|2025-06
Iran|supreme leader|Ruhollah Khomeini 1979-1989; Ali Khamenei 1989-|2025-06
Iran|president|Akbar Hashemi Rafsanjani 1989-1997; Mohammad Khatami 1997-2005; Mahmoud Ahmadinejad 2005-2013; Hassan Rouhani (Hassan Rohani) 2013-2021; Ebrahim Raisi 2021-2024; Masoud Pezeshkian 2024-|2025-06
Iran|foreign minister|Manouchehr Mottaki 2005-2010; Ali Akbar Salehi 2010-2013; Mohammad Javad Zarif (Javad Zarif) 2013-2021; Hossein Amir-Abdollahian 2021-2024; Abbas Araghchi (Abbas Araqchi) 2024-|2025-06
Iran|Quds Force commander|Qasem Soleimani (Qassem Soleimani, Qassim Suleimani) 1998-2020; Esmail Qaani 2020-|2025-06
Iran|nuclear negotiator|Ali Larijani 2005-2007; Saeed Jalili 2007-2013|2025-06
Iraq|president|Saddam Hussein 1979-2003; Jalal Talabani 2005-2014; Fuad Masum 2014-2018; Barham Salih 2018-2022; Abdul Latif Rashid 2022-|2025-06
Iraq|prime minister|Iyad Allawi (Ayad Allawi) 2004-2005; Ibrahim al-Jaafari 2005-2006; Nouri al-Maliki (Nuri al-Maliki) 2006-2014; Haider al-Abadi 2014-2018; Adel Abdul Mahdi 2018-2020; Mustafa al-Kadhimi 2020-2022; Mohammed Shia al-Sudani 2022-|2025-06
Iraq|foreign minister|Hoshyar Zebari 2003-2014; Fuad Hussein 2020-|2025-06
Iraq|Shiite cleric|Ali al-Sistani 1992-; Muqtada al-Sadr (Moqtada al-Sadr) 2003-|2025-06
Israel|prime minister|Yitzhak Rabin 1974-1977, 1992-1995; Shimon Peres 1984-1986, 1995-1996; Benjamin Netanyahu (Binyamin Netanyahu, Bibi Netanyahu) 1996-1999, 2009-2021, 2022-; Ehud Barak 1999-2001; Ariel Sharon 2001-2006; Ehud Olmert 2006-2009; Naftali Bennett 2021-2022; Yair Lapid 2022|2025-06
Israel|president|Moshe Katsav 2000-2007; Shimon Peres 2007-2014; Reuven Rivlin 2014-2021; Isaac Herzog 2021-|2025-06
Israel|foreign minister|Silvan Shalom 2003-2006; Tzipi Livni 2006-2009; Avigdor Lieberman 2009-2015; Gabi Ashkenazi 2020-2021; Yair Lapid 2021-2022; Eli Cohen 2022-2023; Israel Katz (Yisrael Katz) 2019-2020, 2024; Gideon Saar (Gideon Sa'ar) 2024-|2025-06
Israel|defence minister|Shaul Mofaz 2002-2006; Amir Peretz 2006-2007; Ehud Barak 2007-2013; Moshe Yaalon 2013-2016; Avigdor Lieberman 2016-2018; Benny Gantz 2020-2022; Yoav Gallant (Yoav Galant, Yoav Galante) 2022-2024; Israel Katz 2024-|2025-06
Israel|finance minister|Bezalel Smotrich 2022-|2025-06
Israel|national security minister|Itamar Ben-Gvir (Itamar Ben Gvir) 2022-|2025-06
Israel|national security adviser|Meir Ben-Shabbat (Meir Ben Shabbat) 2017-2021; Tzachi Hanegbi 2023-|2025-06
Israel|military chief of staff|Gabi Ashkenazi 2007-2011; Benny Gantz 2011-2015; Gadi Eisenkot 2015-2019; Aviv Kochavi 2019-2023; Herzi Halevi 2023-2025; Eyal Zamir 2025-|2025-06
Israel|military spokesperson|Daniel Hagari 2023-2025|2025-06
Israel|Mossad director|Meir Dagan 2002-2011; Yossi Cohen 2016-2021; David Barnea 2021-|2025-06
Jordan|king|Hussein 1952-1999; Abdullah II 1999-|2025-06
Jordan|foreign minister|Ayman Safadi 2017-|2025-06
Jordan|prime minister|Bisher Khasawneh 2020-2024; Jafar Hassan 2024-|2025-06
Kazakhstan|president|Nursultan Nazarbayev 1991-2019; Kassym-Jomart Tokayev 2019-|2025-06
Kuwait|emir|Sabah al-Ahmad al-Sabah 2006-2020; Nawaf al-Ahmad al-Sabah 2020-2023; Meshal al-Ahmad al-Sabah 2023-|2025-06
Kyrgyzstan|president|Askar Akayev 1990-2005; Kurmanbek Bakiyev 2005-2010; Almazbek Atambayev 2011-2017; Sooronbay Jeenbekov 2017-2020; Sadyr Japarov 2021-|2025-06
Lebanon|president|Emile Lahoud 1998-2007; Michel Suleiman (Michel Sleiman) 2008-2014; Michel Aoun 2016-2022; Joseph Aoun 2025-|2025-06
Lebanon|prime minister|Rafik Hariri (Rafiq Hariri) 1992-1998, 2000-2004; Fouad Siniora (Fuad Siniora) 2005-2009; Saad Hariri 2009-2011, 2016-2020; Najib Mikati 2011-2014, 2021-2025; Nawaf Salam 2025-|2025-06
Lebanon|speaker of parliament|Nabih Berri 1992-|2025-06
Libya|leader|Muammar Gaddafi (Moammar Gadhafi, Muammar Qaddafi, Muammar Gadhafi, Moammar Kadhafi) 1969-2011|2025-06
Libya|prime minister|Fayez al-Sarraj 2016-2021; Abdul Hamid Dbeibah (Abdulhamid Dbeibah) 2021-|2025-06
Libya|commander|Khalifa Haftar (Khalifa Hifter) 2014-|2025-06
Morocco|king|Hassan II 1961-1999; Mohammed VI 1999-|2025-06
Morocco|prime minister|Saadeddine Othmani 2017-2021; Aziz Akhannouch 2021-|2025-06
Morocco|foreign minister|Nasser Bourita 2017-|2025-06
Oman|sultan|Qaboos bin Said 1970-2020; Haitham bin Tariq 2020-|2025-06
Oman|foreign minister|Badr al-Busaidi (Badr Albusaidi) 2020-|2025-06
Palestine|president|Yasser Arafat (Yasir Arafat) 1994-2004; Mahmoud Abbas 2005-|2025-06
Palestine|prime minister|Ahmed Qurei (Ahmed Qureia) 2003-2006; Salam Fayyad 2007-2013; Rami Hamdallah 2014-2019; Mohammad Shtayyeh 2019-2024; Mohammad Mustafa 2024-|2025-06
Palestine|negotiator|Saeb Erekat (Saeb Erakat) 1995-2020|2025-06
Qatar|emir|Hamad bin Khalifa Al Thani 1995-2013; Tamim bin Hamad Al Thani (Sheikh Tamim) 2013-|2025-06
Qatar|prime minister|Mohammed bin Abdulrahman Al Thani 2023-|2025-06
Qatar|foreign minister|Mohammed bin Abdulrahman Al Thani 2016-|2025-06
Qatar|foreign ministry spokesperson|Majed al-Ansari 2022-|2025-06
Saudi Arabia|king|Fahd 1982-2005; Abdullah 2005-2015; Salman 2015-|2025-06
Saudi Arabia|crown prince|Mohammed bin Salman 2017-|2025-06
Saudi Arabia|foreign minister|Saud al-Faisal 1975-2015; Adel al-Jubeir 2015-2018; Faisal bin Farhan 2019-|2025-06
Syria|president|Hafez al-Assad 1971-2000; Bashar al-Assad (Bashar Assad) 2000-2024; Ahmed al-Sharaa (Abu Mohammed al-Golani, Abu Mohammad al-Jolani) 2025-|2025-06
Syria|foreign minister|Farouk al-Sharaa 1984-2006; Walid al-Moallem (Walid Muallem) 2006-2020; Faisal Mekdad 2020-2024; Asaad al-Shaibani 2024-|2025-06
Tajikistan|president|Emomali Rahmon (Emomali Rakhmonov) 1994-|2025-06
Tunisia|president|Zine El Abidine Ben Ali 1987-2011; Moncef Marzouki 2011-2014; Beji Caid Essebsi 2014-2019; Kais Saied 2019-|2025-06
Turkmenistan|president|Saparmurat Niyazov 1990-2006; Gurbanguly Berdymukhamedov 2007-2022; Serdar Berdymukhamedov 2022-|2025-06
United Arab Emirates|president|Khalifa bin Zayed 2004-2022; Mohammed bin Zayed (Mohamed bin Zayed) 2022-|2025-06
United Arab Emirates|prime minister|Mohammed bin Rashid Al Maktoum 2006-|2025-06
United Arab Emirates|foreign minister|Abdullah bin Zayed 2006-|2025-06
Uzbekistan|president|Islam Karimov 1991-2016; Shavkat Mirziyoyev 2016-|2025-06
Yemen|president|Ali Abdullah Saleh 1990-2012; Abdrabbuh Mansur Hadi (Abd-Rabbu Mansour Hadi) 2012-2022|2025-06
Yemen|presidential council chief|Rashad al-Alimi 2022-|2025-06
`;
