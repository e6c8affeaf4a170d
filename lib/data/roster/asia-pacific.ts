/** South, East and South-East Asia, and the Pacific. The format is that of `parseRoster`. */
export const ASIA_PACIFIC = `
Australia|prime minister|John Howard 1996-2007; Kevin Rudd 2007-2010, 2013; Julia Gillard 2010-2013; Tony Abbott 2013-2015; Malcolm Turnbull 2015-2018; Scott Morrison 2018-2022; Anthony Albanese 2022-|2025-06
Australia|foreign minister|Alexander Downer 1996-2007; Julie Bishop 2013-2018; Marise Payne 2018-2022; Penny Wong 2022-|2025-06
Australia|defence minister|Peter Dutton 2021-2022; Richard Marles 2022-|2025-06
Bangladesh|prime minister|Khaleda Zia 1991-1996, 2001-2006; Sheikh Hasina 1996-2001, 2009-2024|2025-06
Bangladesh|chief adviser|Muhammad Yunus 2024-|2025-06
Bhutan|prime minister|Lotay Tshering 2018-2023; Tshering Tobgay 2013-2018, 2024-|2025-06
Brunei|sultan|Hassanal Bolkiah 1967-|2025-06
Cambodia|prime minister|Hun Sen 1985-2023; Hun Manet 2023-|2025-06
China|president|Jiang Zemin 1993-2003; Hu Jintao 2003-2013; Xi Jinping 2013-|2025-06
China|premier|Zhu Rongji 1998-2003; Wen Jiabao 2003-2013; Li Keqiang 2013-2023; Li Qiang 2023-|2025-06
China|foreign minister|Yang Jiechi 2007-2013; Wang Yi 2013-2022, 2023-; Qin Gang 2022-2023|2025-06
China|defence minister|Wei Fenghe 2018-2023; Li Shangfu 2023; Dong Jun 2023-|2025-06
China|foreign ministry spokesperson|Hua Chunying 2012-2024; Zhao Lijian 2020-2023; Wang Wenbin 2020-2024; Mao Ning 2022-; Lin Jian 2024-|2025-06
Hong Kong|chief executive|Leung Chun-ying (C.Y. Leung) 2012-2017; Carrie Lam 2017-2022; John Lee 2022-|2025-06
East Timor|president|José Ramos-Horta 2007-2012, 2022-|2025-06
East Timor|prime minister|Xanana Gusmão 2007-2015, 2023-|2025-06
Fiji|prime minister|Frank Bainimarama (Voreqe Bainimarama) 2007-2022; Sitiveni Rabuka 1992-1999, 2022-|2025-06
India|prime minister|Atal Bihari Vajpayee 1998-2004; Manmohan Singh 2004-2014; Narendra Modi 2014-|2025-06
India|president|Pratibha Patil 2007-2012; Pranab Mukherjee 2012-2017; Ram Nath Kovind 2017-2022; Droupadi Murmu 2022-|2025-06
India|foreign minister|S. M. Krishna 2009-2012; Salman Khurshid 2012-2014; Sushma Swaraj 2014-2019; S. Jaishankar (Subrahmanyam Jaishankar) 2019-|2025-06
India|defence minister|A. K. Antony 2006-2014; Rajnath Singh 2019-|2025-06
India|home minister|Amit Shah 2019-|2025-06
India|opposition leader|Sonia Gandhi 1998-2017; Rahul Gandhi 2017-|2025-06
Indonesia|president|Suharto 1967-1998; Abdurrahman Wahid 1999-2001; Megawati Sukarnoputri 2001-2004; Susilo Bambang Yudhoyono 2004-2014; Joko Widodo (Jokowi) 2014-2024; Prabowo Subianto 2024-|2025-06
Indonesia|foreign minister|Marty Natalegawa 2009-2014; Retno Marsudi 2014-2024; Sugiono 2024-|2025-06
Indonesia|defence minister|Prabowo Subianto 2019-2024; Sjafrie Sjamsoeddin 2024-|2025-06
Japan|prime minister|Junichiro Koizumi 2001-2006; Shinzo Abe 2006-2007, 2012-2020; Yasuo Fukuda 2007-2008; Taro Aso 2008-2009; Yukio Hatoyama 2009-2010; Naoto Kan 2010-2011; Yoshihiko Noda 2011-2012; Yoshihide Suga 2020-2021; Fumio Kishida 2021-2024; Shigeru Ishiba 2024-|2025-06
Japan|foreign minister|Fumio Kishida 2012-2017; Taro Kono 2017-2019; Toshimitsu Motegi 2019-2021; Yoshimasa Hayashi 2021-2023; Yoko Kamikawa 2023-2024; Takeshi Iwaya 2024-|2025-06
Japan|defence minister|Nobuo Kishi 2020-2022; Yasukazu Hamada 2022-2023; Minoru Kihara 2023-2024; Gen Nakatani 2024-|2025-06
Japan|emperor|Akihito 1989-2019; Naruhito 2019-|2025-06
Kiribati|president|Anote Tong 2003-2016; Taneti Maamau 2016-|2025-06
Laos|president|Thongloun Sisoulith 2021-|2025-06
Laos|prime minister|Sonexay Siphandone 2022-|2025-06
Malaysia|prime minister|Mahathir Mohamad (Mahathir Mohammad) 1981-2003, 2018-2020; Abdullah Ahmad Badawi 2003-2009; Najib Razak 2009-2018; Muhyiddin Yassin 2020-2021; Ismail Sabri Yaakob 2021-2022; Anwar Ibrahim 2022-|2025-06
Maldives|president|Mohamed Nasheed 2008-2012; Ibrahim Mohamed Solih 2018-2023; Mohamed Muizzu 2023-|2025-06
Marshall Islands|president|Hilda Heine 2016-2020, 2024-|2025-06
Micronesia|president|David Panuelo 2019-2023; Wesley Simina 2023-|2025-06
Mongolia|president|Khaltmaagiin Battulga 2017-2021; Ukhnaagiin Khürelsükh (Ukhnaa Khurelsukh) 2021-|2025-06
Myanmar|state counsellor|Aung San Suu Kyi 2016-2021|2025-06
Myanmar|president|Thein Sein 2011-2016; Win Myint 2018-2021|2025-06
Myanmar|junta chief|Than Shwe 1992-2011; Min Aung Hlaing 2021-|2025-06
Nauru|president|Lionel Aingimea 2019-2022; David Adeang 2023-|2025-06
Nepal|prime minister|Pushpa Kamal Dahal (Prachanda) 2008-2009, 2016-2017, 2022-2024; Sher Bahadur Deuba 2017-2018, 2021-2022; K. P. Sharma Oli (KP Sharma Oli) 2015-2016, 2018-2021, 2024-|2025-06
New Zealand|prime minister|Helen Clark 1999-2008; John Key 2008-2016; Jacinda Ardern 2017-2023; Chris Hipkins 2023; Christopher Luxon 2023-|2025-06
New Zealand|foreign minister|Winston Peters 2005-2008, 2017-2020, 2023-; Nanaia Mahuta 2020-2023|2025-06
North Korea|leader|Kim Il Sung (Kim Il-sung) 1948-1994; Kim Jong Il (Kim Jong-il) 1994-2011; Kim Jong Un (Kim Jong-un) 2011-|2025-06
North Korea|senior official|Kim Yo Jong (Kim Yo-jong) 2014-; Choe Son Hui (Choe Son-hui) 2020-|2025-06
Pakistan|prime minister|Benazir Bhutto 1988-1990, 1993-1996; Nawaz Sharif 1990-1993, 1997-1999, 2013-2017; Shaukat Aziz 2004-2007; Yousaf Raza Gilani 2008-2012; Imran Khan 2018-2022; Shehbaz Sharif 2022-2023, 2024-|2025-06
Pakistan|president|Pervez Musharraf 2001-2008; Asif Ali Zardari 2008-2013, 2024-; Arif Alvi 2018-2024|2025-06
Pakistan|foreign minister|Hina Rabbani Khar 2011-2013; Shah Mahmood Qureshi 2008-2011, 2018-2022; Bilawal Bhutto Zardari 2022-2023; Ishaq Dar 2024-|2025-06
Pakistan|army chief|Qamar Javed Bajwa 2016-2022; Asim Munir 2022-|2025-06
Palau|president|Tommy Remengesau 2013-2021; Surangel Whipps 2021-|2025-06
Papua New Guinea|prime minister|Peter O'Neill 2011-2019; James Marape 2019-|2025-06
Philippines|president|Ferdinand Marcos 1965-1986; Corazon Aquino 1986-1992; Joseph Estrada 1998-2001; Gloria Macapagal Arroyo (Gloria Arroyo) 2001-2010; Benigno Aquino (Benigno Aquino III) 2010-2016; Rodrigo Duterte 2016-2022; Ferdinand Marcos Jr. (Bongbong Marcos) 2022-|2025-06
Philippines|vice president|Leni Robredo 2016-2022; Sara Duterte 2022-|2025-06
Philippines|defence minister|Delfin Lorenzana 2016-2022; Gilberto Teodoro 2023-|2025-06
Samoa|prime minister|Tuilaepa Sailele Malielegaoi 1998-2021; Fiame Naomi Mata'afa 2021-|2025-06
Singapore|prime minister|Lee Kuan Yew 1959-1990; Goh Chok Tong 1990-2004; Lee Hsien Loong 2004-2024; Lawrence Wong 2024-|2025-06
Singapore|foreign minister|Vivian Balakrishnan 2015-|2025-06
Singapore|president|Halimah Yacob 2017-2023; Tharman Shanmugaratnam 2023-|2025-06
Solomon Islands|prime minister|Manasseh Sogavare 2019-2024; Jeremiah Manele 2024-|2025-06
South Korea|president|Kim Dae-jung 1998-2003; Roh Moo-hyun 2003-2008; Lee Myung-bak 2008-2013; Park Geun-hye 2013-2017; Moon Jae-in 2017-2022; Yoon Suk Yeol (Yoon Suk-yeol) 2022-2025; Lee Jae-myung (Lee Jae Myung) 2025-|2025-06
South Korea|prime minister|Han Duck-soo 2022-2025|2025-06
South Korea|foreign minister|Ban Ki-moon 2004-2006; Yun Byung-se 2013-2017; Kang Kyung-wha 2017-2021; Park Jin 2022-2024; Cho Tae-yul 2024-|2025-06
Sri Lanka|president|Mahinda Rajapaksa 2005-2015; Maithripala Sirisena 2015-2019; Gotabaya Rajapaksa 2019-2022; Ranil Wickremesinghe 2022-2024; Anura Kumara Dissanayake 2024-|2025-06
Taiwan|president|Chen Shui-bian 2000-2008; Ma Ying-jeou 2008-2016; Tsai Ing-wen 2016-2024; Lai Ching-te (William Lai) 2024-|2025-06
Taiwan|foreign minister|Joseph Wu 2018-2024; Lin Chia-lung 2024-|2025-06
Thailand|prime minister|Thaksin Shinawatra 2001-2006; Abhisit Vejjajiva 2008-2011; Yingluck Shinawatra 2011-2014; Prayut Chan-ocha (Prayuth Chan-ocha) 2014-2023; Srettha Thavisin 2023-2024; Paetongtarn Shinawatra 2024-|2025-06
Thailand|king|Bhumibol Adulyadej 1946-2016; Maha Vajiralongkorn 2016-|2025-06
Tonga|prime minister|Siaosi Sovaleni 2021-2024|2025-06
Tuvalu|prime minister|Kausea Natano 2019-2024; Feleti Teo 2024-|2025-06
Vanuatu|prime minister|Charlot Salwai 2016-2020, 2023-2025; Jotham Napat 2025-|2025-06
Vietnam|party chief|Nguyen Phu Trong 2011-2024; To Lam 2024-|2025-06
Vietnam|prime minister|Nguyen Tan Dung 2006-2016; Nguyen Xuan Phuc 2016-2021; Pham Minh Chinh 2021-|2025-06
Vietnam|president|Tran Dai Quang 2016-2018; Vo Van Thuong 2023-2024; Luong Cuong 2024-|2025-06
`;
