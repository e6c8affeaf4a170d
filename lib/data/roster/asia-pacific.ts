/** South, East and South-East Asia, Central Asia and the Caucasus, and the Pacific. The format is that of `parseRoster`. */
export const ASIA_PACIFIC = `
Afghanistan|president|Hamid Karzai 2001-2014; Ashraf Ghani 2014-2021|2025-06
Afghanistan|chief executive|Abdullah Abdullah 2014-2020|2025-06
Afghanistan|supreme leader|Hibatullah Akhundzada (Haibatullah Akhundzada) 2021-|2025-06
Afghanistan|foreign minister|Abdullah Abdullah 2001-2006; Hanif Atmar 2020-2021; Amir Khan Muttaqi 2021-|2025-06
Afghanistan|interior minister|Sirajuddin Haqqani 2021-|2025-06
Afghanistan|prime minister|Hassan Akhund 2021-|2025-06
Armenia|president|Robert Kocharyan 1998-2008; Serzh Sargsyan 2008-2018; Armen Sarkissian 2018-2022; Vahagn Khachaturyan 2022-|2025-06
Armenia|prime minister|Nikol Pashinyan 2018-|2025-06
Armenia|foreign minister|Ararat Mirzoyan 2021-|2025-06
Armenia|defence minister|Suren Papikyan 2021-|2025-06
Australia|prime minister|John Howard 1996-2007; Kevin Rudd 2007-2010; Julia Gillard 2010-2013; Tony Abbott 2013-2015; Malcolm Turnbull 2015-2018; Scott Morrison 2018-2022; Anthony Albanese 2022-|2025-06
Australia|foreign minister|Alexander Downer 1996-2007; Julie Bishop 2013-2018; Marise Payne 2018-2022; Penny Wong 2022-|2025-06
Australia|defence minister|Linda Reynolds 2019-2021; Peter Dutton 2021-2022; Richard Marles 2022-|2025-06
Australia|treasurer|Jim Chalmers 2022-|2025-06
Australia|leader of the opposition|Peter Dutton 2022-2025; Sussan Ley 2025-|2025-06
Azerbaijan|president|Heydar Aliyev 1993-2003; Ilham Aliyev 2003-|2025-06
Azerbaijan|foreign minister|Jeyhun Bayramov 2020-|2025-06
Bangladesh|president|Mohammed Shahabuddin 2023-|2025-06
Bangladesh|prime minister|Khaleda Zia 2001-2006; Sheikh Hasina 2009-2024|2025-06
Bangladesh|chief adviser|Muhammad Yunus 2024-|2025-06
Bhutan|king|Jigme Khesar Namgyel Wangchuck 2006-|2025-06
Bhutan|prime minister|Lotay Tshering 2018-2023; Tshering Tobgay 2024-|2025-06
Brunei|sultan|Hassanal Bolkiah 1967-|2025-06
Cambodia|king|Norodom Sihanouk 1993-2004; Norodom Sihamoni 2004-|2025-06
Cambodia|prime minister|Hun Sen 1985-2023; Hun Manet 2023-|2025-06
Cambodia|foreign minister|Prak Sokhonn 2024-|2025-06
Cambodia|opposition leader|Sam Rainsy 1998-; Kem Sokha 2012-|2025-06
Cambodia|leader of the Khmer Rouge|Pol Pot 1963-1997|2025-06
China|president|Jiang Zemin 1993-2003; Hu Jintao 2003-2013; Xi Jinping (Xi) 2013-|2025-06
China|leader|Mao Zedong 1949-1976; Deng Xiaoping 1978-1989|2025-06
China|vice president|Zeng Qinghong 2003-2008; Wang Qishan 2018-2023; Han Zheng 2023-|2025-06
China|prime minister|Zhou Enlai 1949-1976; Zhu Rongji 1998-2003; Wen Jiabao 2003-2013; Li Keqiang 2013-2023; Li Qiang 2023-|2025-06
China|foreign minister|Tang Jiaxuan 1998-2003; Li Zhaoxing 2003-2007; Yang Jiechi 2007-2013; Qin Gang 2022-2023; Wang Yi 2023-|2025-06
China|defence minister|Wei Fenghe 2018-2023; Dong Jun 2023-; Li Shangfu 2023|2025-06
China|spokesperson of the foreign ministry|Qin Gang 2005-2014; Hua Chunying 2012-; Geng Shuang 2016-2020; Wang Wenbin 2020-2024; Zhao Lijian 2020-2023; Mao Ning 2022-; Lin Jian 2024-; Guo Jiakun 2024-|2025-06
China|vice premier|Liu He 2018-2023; He Lifeng 2023-|2025-06
East Timor|president|Taur Matan Ruak 2012-2017; Francisco Guterres 2017-2022; José Ramos-Horta 2022-|2025-06
East Timor|prime minister|Mari Alkatiri 2002-2006; Xanana Gusmão 2023-|2025-06
Fiji|prime minister|Laisenia Qarase 2001-2006; Frank Bainimarama (Voreqe Bainimarama) 2007-2022; Sitiveni Rabuka 2022-|2025-06
Fiji|president|Naiqama Lalabalavu 2024-|2025-06
Georgia|president|Eduard Shevardnadze 1995-2003; Mikheil Saakashvili 2004-2013; Giorgi Margvelashvili 2013-2018; Salome Zourabichvili 2018-2024; Mikheil Kavelashvili 2024-|2025-06
Georgia|prime minister|Zurab Zhvania 2004-2005; Bidzina Ivanishvili 2012-2013; Irakli Garibashvili 2021-2024; Irakli Kobakhidze 2024-|2025-06
Hong Kong|chief executive|Tung Chee-hwa 1997-2005; Donald Tsang 2005-2012; Leung Chun-ying (C.Y. Leung) 2012-2017; Carrie Lam 2017-2022; John Lee 2022-|2025-06
Hong Kong|activist|Joshua Wong 2014-|2025-06
India|president|A. P. J. Abdul Kalam 2002-2007; Pratibha Patil 2007-2012; Pranab Mukherjee 2012-2017; Ram Nath Kovind 2017-2022; Droupadi Murmu 2022-|2025-06
India|prime minister|Jawaharlal Nehru 1947-1964; Indira Gandhi 1966-1984; Rajiv Gandhi 1984-1989; Atal Bihari Vajpayee 1998-2004; Manmohan Singh 2004-2014; Narendra Modi 2014-|2025-06
India|foreign minister|Natwar Singh 2004-2005; Pranab Mukherjee 2006-2009; S. M. Krishna 2009-2012; Salman Khurshid 2012-2014; Sushma Swaraj 2014-2019; Subrahmanyam Jaishankar (S. Jaishankar) 2019-|2025-06
India|defence minister|A. K. Antony 2006-2014; Nirmala Sitharaman 2017-2019; Rajnath Singh 2019-|2025-06
India|home minister|L. K. Advani 1998-2004; P. Chidambaram 2008-2012; Amit Shah 2019-|2025-06
India|finance minister|Arun Jaitley 2014-2019; Nirmala Sitharaman 2019-|2025-06
India|national security adviser|Ajit Doval 2014-|2025-06
India|leader of the opposition|Rahul Gandhi 2024-|2025-06
India|president of Congress|Sonia Gandhi 1998-2017; Mallikarjun Kharge 2022-|2025-06
India|chief minister|Mayawati 2007-2012; Mamata Banerjee 2011-; Akhilesh Yadav 2012-2017; Arvind Kejriwal 2015-2024; Nitish Kumar 2015-; Mehbooba Mufti 2016-2018; Yogi Adityanath 2017-; M. K. Stalin (MK Stalin) 2021-; Siddaramaiah 2023-; Devendra Fadnavis 2024-; Omar Abdullah 2024-|2025-06
India|independence leader|Mahatma Gandhi 1915-1948|2025-06
Indonesia|president|Sukarno 1945-1967; Suharto 1967-1998; Abdurrahman Wahid 1999-2001; Megawati Sukarnoputri 2001-2004; Susilo Bambang Yudhoyono 2004-2014; Joko Widodo (Jokowi) 2014-2024; Prabowo Subianto 2024-|2025-06
Indonesia|vice president|Jusuf Kalla 2014-2019; Ma'ruf Amin 2019-2024; Gibran Rakabuming Raka 2024-|2025-06
Indonesia|foreign minister|Marty Natalegawa 2009-2014; Retno Marsudi 2014-2024; Sugiono 2024-|2025-06
Indonesia|defence minister|Prabowo Subianto 2019-2024; Sjafrie Sjamsoeddin 2024-|2025-06
Japan|emperor|Hirohito 1926-1989; Akihito 1989-2019; Naruhito 2019-|2025-06
Japan|prime minister|Junichiro Koizumi 2001-2006; Yasuo Fukuda 2007-2008; Taro Aso 2008-2009; Yukio Hatoyama 2009-2010; Naoto Kan 2010-2011; Yoshihiko Noda 2011-2012; Shinzo Abe 2012-2020; Yoshihide Suga 2020-2021; Fumio Kishida 2021-2024; Shigeru Ishiba 2024-|2025-06
Japan|foreign minister|Nobutaka Machimura 2004-2005; Fumio Kishida 2012-2017; Taro Kono 2017-2019; Toshimitsu Motegi 2019-2021; Yoshimasa Hayashi 2021-2023; Yoko Kamikawa 2023-2024; Takeshi Iwaya 2024-|2025-06
Japan|defence minister|Nobuo Kishi 2020-2022; Yasukazu Hamada 2022-2023; Minoru Kihara 2023-2024; Gen Nakatani 2024-|2025-06
Japan|chief cabinet secretary|Yoshihide Suga 2012-2020; Hirokazu Matsuno 2021-2023; Yoshimasa Hayashi 2023-|2025-06
Japan|governor of Tokyo|Shintaro Ishihara 1999-2012; Yuriko Koike 2016-|2025-06
Japan|politician|Sanae Takaichi 2022-; Shinjiro Koizumi 2024-|2025-06
Kazakhstan|president|Nursultan Nazarbayev 1991-2019; Kassym-Jomart Tokayev 2019-|2025-06
Kazakhstan|prime minister|Olzhas Bektenov 2024-|2025-06
Kiribati|president|Anote Tong 2003-2016; Taneti Maamau 2016-|2025-06
Kyrgyzstan|president|Askar Akayev 1990-2005; Kurmanbek Bakiyev 2005-2010; Roza Otunbayeva 2010-2011; Almazbek Atambayev 2011-2017; Sooronbay Jeenbekov 2017-2020; Sadyr Japarov 2020-|2025-06
Laos|president|Thongloun Sisoulith 2021-|2025-06
Laos|prime minister|Sonexay Siphandone 2022-|2025-06
Malaysia|king|Ibrahim Iskandar 2024-|2025-06
Malaysia|prime minister|Mahathir Mohamad (Mahathir Mohammad) 1981-2003, 2018-2020; Abdullah Ahmad Badawi 2003-2009; Najib Razak 2009-2018; Muhyiddin Yassin 2020-2021; Ismail Sabri Yaakob 2021-2022; Anwar Ibrahim 2022-|2025-06
Malaysia|foreign minister|Mohamad Hasan 2023-|2025-06
Maldives|president|Maumoon Abdul Gayoom 1978-2008; Mohamed Nasheed 2008-2012; Abdulla Yameen 2013-2018; Ibrahim Mohamed Solih 2018-2023; Mohamed Muizzu 2023-|2025-06
Marshall Islands|president|Hilda Heine 2024-|2025-06
Micronesia|president|David Panuelo 2019-2023; Wesley Simina 2023-|2025-06
Mongolia|president|Khaltmaagiin Battulga 2017-2021; Ukhnaagiin Khürelsükh (Ukhnaa Khurelsukh) 2021-|2025-06
Mongolia|prime minister|Luvsannamsrain Oyun-Erdene 2021-2025; Gombojavyn Zandanshatar 2025-|2025-06
Myanmar|junta chief|Than Shwe 1992-2011; Min Aung Hlaing 2021-|2025-06
Myanmar|state counsellor|Aung San Suu Kyi 2016-2021|2025-06
Myanmar|president|Thein Sein 2011-2016; Htin Kyaw 2016-2018; Win Myint 2018-2021|2025-06
Myanmar|prime minister|Khin Nyunt 2003-2004|2025-06
Nauru|president|Lionel Aingimea 2019-2022; David Adeang 2023-|2025-06
Nepal|president|Bidya Devi Bhandari 2015-2023; Ram Chandra Poudel 2023-|2025-06
Nepal|prime minister|Girija Prasad Koirala 2006-2008; Sher Bahadur Deuba 2021-2022; Pushpa Kamal Dahal (Prachanda) 2022-2024; K. P. Sharma Oli (KP Sharma Oli) 2024-|2025-06
Nepal|king|Gyanendra 2001-2008|2025-06
New Zealand|prime minister|Helen Clark 1999-2008; John Key 2008-2016; Bill English 2016-2017; Jacinda Ardern 2017-2023; Christopher Luxon 2023-; Chris Hipkins 2023|2025-06
New Zealand|foreign minister|Nanaia Mahuta 2020-2023; Winston Peters 2023-|2025-06
New Zealand|defence minister|Judith Collins 2023-|2025-06
North Korea|leader|Kim Il-sung 1948-1994; Kim Jong-il 1994-2011; Kim Jong-un 2011-|2025-06
North Korea|sister of the leader|Kim Yo-jong 2014-|2025-06
North Korea|foreign minister|Ri Yong-ho 2016-2020; Choe Son-hui 2022-|2025-06
North Korea|negotiator|Kim Kye-gwan 2004-2010; Kim Yong-chol 2016-2019|2025-06
Pakistan|president|Muhammad Zia-ul-Haq 1978-1988; Pervez Musharraf 2001-2008; Asif Ali Zardari 2008-2013, 2024-; Mamnoon Hussain 2013-2018; Arif Alvi 2018-2024|2025-06
Pakistan|prime minister|Zulfikar Ali Bhutto 1973-1977; Benazir Bhutto 1993-1996; Shaukat Aziz 2004-2007; Yousaf Raza Gilani 2008-2012; Raja Pervaiz Ashraf 2012-2013; Nawaz Sharif 2013-2017; Shahid Khaqan Abbasi 2017-2018; Imran Khan 2018-2022; Shehbaz Sharif 2022-2023, 2024-; Anwaar-ul-Haq Kakar 2023-2024|2025-06
Pakistan|foreign minister|Khurshid Kasuri 2002-2007; Hina Rabbani Khar 2011-2013; Shah Mahmood Qureshi 2018-2022; Bilawal Bhutto Zardari 2022-2023; Ishaq Dar 2024-|2025-06
Pakistan|defence minister|Khawaja Asif 2024-|2025-06
Pakistan|army chief|Ashfaq Parvez Kayani 2007-2013; Raheel Sharif 2013-2016; Qamar Javed Bajwa 2016-2022; Asim Munir 2022-|2025-06
Pakistan|founder|Muhammad Ali Jinnah 1947-1948|2025-06
Palau|president|Tommy Remengesau 2013-2021; Surangel Whipps Jr. 2021-|2025-06
Papua New Guinea|prime minister|Peter O'Neill 2011-2019; James Marape 2019-|2025-06
Philippines|president|Ferdinand Marcos 1965-1986; Corazon Aquino 1986-1992; Fidel Ramos 1992-1998; Joseph Estrada 1998-2001; Gloria Macapagal Arroyo (Gloria Arroyo) 2001-2010; Benigno Aquino III (Benigno Aquino) 2010-2016; Rodrigo Duterte 2016-2022; Ferdinand Marcos Jr. (Bongbong Marcos) 2022-|2025-06
Philippines|vice president|Leni Robredo 2016-2022; Sara Duterte 2022-|2025-06
Philippines|foreign secretary|Teodoro Locsin 2018-2022; Enrique Manalo 2022-2025; Theresa Lazaro 2025-|2025-06
Philippines|defence secretary|Delfin Lorenzana 2016-2022; Gilberto Teodoro 2023-|2025-06
Samoa|prime minister|Tuilaepa Sailele Malielegaoi 1998-2021; Fiamē Naomi Mataʻafa 2021-|2025-06
Singapore|president|Halimah Yacob 2017-2023; Tharman Shanmugaratnam 2023-|2025-06
Singapore|prime minister|Lee Kuan Yew 1959-1990; Goh Chok Tong 1990-2004; Lee Hsien Loong 2004-2024; Lawrence Wong 2024-|2025-06
Singapore|foreign minister|Vivian Balakrishnan 2015-|2025-06
Singapore|defence minister|Ng Eng Hen 2011-2025; Chan Chun Sing 2025-|2025-06
Solomon Islands|prime minister|Manasseh Sogavare 2019-2024; Jeremiah Manele 2024-|2025-06
South Korea|president|Kim Dae-jung 1998-2003; Roh Moo-hyun 2003-2008; Lee Myung-bak 2008-2013; Park Geun-hye 2013-2017; Moon Jae-in 2017-2022; Yoon Suk Yeol 2022-2025; Lee Jae-myung 2025-|2025-06
South Korea|prime minister|Han Duck-soo 2022-2025; Kim Min-seok 2025-|2025-06
South Korea|foreign minister|Ban Ki-moon 2004-2006; Yun Byung-se 2013-2017; Kang Kyung-wha 2017-2021; Chung Eui-yong 2021-2022; Park Jin 2022-2024; Cho Tae-yul 2024-2025; Cho Hyun 2025-|2025-06
South Korea|defence minister|Shin Won-sik 2023-2024; Kim Yong-hyun 2024; Ahn Gyu-back 2025-|2025-06
Sri Lanka|president|Chandrika Kumaratunga 1994-2005; Mahinda Rajapaksa 2005-2015; Maithripala Sirisena 2015-2019; Gotabaya Rajapaksa 2019-2022; Ranil Wickremesinghe 2022-2024; Anura Kumara Dissanayake 2024-|2025-06
Sri Lanka|prime minister|Dinesh Gunawardena 2022-2024; Harini Amarasuriya 2024-|2025-06
Sri Lanka|leader of the Tamil Tigers|Velupillai Prabhakaran 1976-2009|2025-06
Taiwan|president|Chen Shui-bian 2000-2008; Ma Ying-jeou 2008-2016; Tsai Ing-wen 2016-2024; Lai Ching-te (William Lai) 2024-|2025-06
Taiwan|foreign minister|Joseph Wu 2018-2024; Lin Chia-lung 2024-|2025-06
Taiwan|defence minister|Wellington Koo 2024-|2025-06
Tajikistan|president|Emomali Rahmon (Emomali Rakhmonov) 1992-|2025-06
Thailand|king|Bhumibol Adulyadej 1946-2016; Maha Vajiralongkorn 2016-|2025-06
Thailand|prime minister|Thaksin Shinawatra 2001-2006; Abhisit Vejjajiva 2008-2011; Samak Sundaravej 2008; Yingluck Shinawatra 2011-2014; Prayuth Chan-ocha (Prayut Chan-ocha) 2014-2023; Srettha Thavisin 2023-2024; Paetongtarn Shinawatra 2024-|2025-06
Thailand|foreign minister|Maris Sangiampongsa 2024-|2025-06
Thailand|party leader|Pita Limjaroenrat 2023-2024|2025-06
Tonga|king|Tupou VI 2012-|2025-06
Tonga|prime minister|Siaosi Sovaleni 2021-2024; Aisake Eke 2025-|2025-06
Turkmenistan|president|Saparmurat Niyazov 1990-2006; Gurbanguly Berdimuhamedow (Gurbanguly Berdymukhamedov, Kurbanguly Berdymukhamedov) 2006-2022; Serdar Berdimuhamedow (Serdar Berdymukhamedov) 2022-|2025-06
Tuvalu|prime minister|Kausea Natano 2019-2024; Feleti Teo 2024-|2025-06
Uzbekistan|president|Islam Karimov 1991-2016; Shavkat Mirziyoyev 2016-|2025-06
Vanuatu|prime minister|Charlot Salwai 2016-2020, 2023-2025; Jotham Napat 2025-|2025-06
Vietnam|president|Tran Duc Luong 1997-2006; Nguyễn Minh Triết 2006-2011; Tran Dai Quang 2016-2018; Nguyễn Xuân Phúc 2021-2023; Võ Văn Thưởng 2023-2024; Lương Cường 2024-; Tô Lâm 2024|2025-06
Vietnam|prime minister|Phan Van Khai 1997-2006; Nguyễn Tấn Dũng 2006-2016; Phạm Minh Chính 2021-|2025-06
Vietnam|general secretary of the Communist Party|Nguyễn Phú Trọng 2011-2024; Tô Lâm 2024-|2025-06
Vietnam|president of North Vietnam|Ho Chi Minh 1945-1969|2025-06
`;
