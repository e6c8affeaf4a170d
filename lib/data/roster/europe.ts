/** Europe. The format is that of `parseRoster`. */
export const EUROPE = `
Albania|president|Sali Berisha 1992-1997; Alfred Moisiu 2002-2007; Bamir Topi 2007-2012; Bujar Nishani 2012-2017; Ilir Meta 2017-2022; Bajram Begaj 2022-|2025-06
Albania|prime minister|Fatos Nano 2002-2005; Sali Berisha 2005-2013; Edi Rama 2013-|2025-06
Albania|foreign minister|Olta Xhacka 2020-2023; Igli Hasani 2023-|2025-06
Andorra|prime minister|Xavier Espot 2019-|2025-06
Austria|president|Kurt Waldheim 1986-1992; Thomas Klestil 1992-2004; Heinz Fischer 2004-2016; Alexander Van der Bellen 2017-|2025-06
Austria|chancellor|Wolfgang Schüssel 2000-2007; Alfred Gusenbauer 2007-2008; Werner Faymann 2008-2016; Christian Kern 2016-2017; Sebastian Kurz 2017-2021; Brigitte Bierlein 2019-2020; Karl Nehammer 2021-2025; Alexander Schallenberg 2021; Christian Stocker 2025-|2025-06
Austria|foreign minister|Ursula Plassnik 2004-2008; Sebastian Kurz 2013-2017; Karin Kneissl 2017-2019; Alexander Schallenberg 2019-2025; Beate Meinl-Reisinger 2025-|2025-06
Austria|defence minister|Klaudia Tanner 2020-|2025-06
Belarus|president|Alexander Lukashenko (Aleksandr Lukashenko, Alyaksandr Lukashenka) 1994-|2025-06
Belarus|prime minister|Sergei Rumas 2018-2020; Roman Golovchenko 2020-2025; Alexander Turchin 2025-|2025-06
Belarus|foreign minister|Vladimir Makei 2012-2022; Sergei Aleinik 2022-2024; Maxim Ryzhenkov 2024-|2025-06
Belarus|defence minister|Viktor Khrenin 2020-|2025-06
Belarus|opposition leader|Sviatlana Tsikhanouskaya (Svetlana Tikhanovskaya) 2020-|2025-06
Belgium|king|Philippe 2013-|2025-06
Belgium|prime minister|Guy Verhofstadt 1999-2008; Herman Van Rompuy 2008-2009; Yves Leterme 2009-2011; Elio Di Rupo 2011-2014; Charles Michel 2014-2019; Sophie Wilmès 2019-2020; Alexander De Croo 2020-2025; Bart De Wever 2025-|2025-06
Belgium|foreign minister|Karel De Gucht 2004-2009; Didier Reynders 2011-2019; Philippe Goffin 2019-2020; Sophie Wilmès 2020-2022; Hadja Lahbib 2022-2024; Maxime Prévot 2025-|2025-06
Belgium|defence minister|Ludivine Dedonder 2020-2025; Theo Francken 2025-|2025-06
Bosnia and Herzegovina|president|Alija Izetbegović 1990-2000; Haris Silajdžić 2006-2010; Bakir Izetbegović 2010-2018; Dragan Čović 2014-2018; Željko Komšić 2018-; Milorad Dodik 2018-2022; Šefik Džaferović 2018-2022; Željka Cvijanović 2022-; Denis Bećirović 2022-|2025-06
Bosnia and Herzegovina|prime minister|Zoran Tegeltija 2019-2023; Borjana Krišto 2023-|2025-06
Bosnia and Herzegovina|foreign minister|Elmedin Konaković 2023-|2025-06
Bosnia and Herzegovina|leader of Republika Srpska|Radovan Karadžić 1992-1996; Milorad Dodik 2022-|2025-06
Bulgaria|president|Georgi Parvanov 2002-2012; Rosen Plevneliev 2012-2017; Rumen Radev 2017-|2025-06
Bulgaria|prime minister|Simeon Saxe-Coburg-Gotha 2001-2005; Sergei Stanishev 2005-2009; Boyko Borissov (Boyko Borisov) 2009-2021; Plamen Oresharski 2013-2014; Kiril Petkov 2021-2022; Nikolai Denkov 2023-2024; Dimitar Glavchev 2024-2025; Rosen Zhelyazkov 2025-|2025-06
Bulgaria|foreign minister|Mariya Gabriel 2023-2024; Georg Georgiev 2025-|2025-06
Bulgaria|defence minister|Atanas Zapryanov 2024-|2025-06
Croatia|president|Franjo Tuđman 1990-1999; Stjepan Mesić 2000-2010; Ivo Josipović 2010-2015; Kolinda Grabar-Kitarović 2015-2020; Zoran Milanović 2020-|2025-06
Croatia|prime minister|Ivo Sanader 2003-2009; Jadranka Kosor 2009-2011; Zoran Milanović 2011-2016; Andrej Plenković 2016-; Tihomir Orešković 2016|2025-06
Croatia|foreign minister|Gordan Grlić-Radman 2019-|2025-06
Croatia|defence minister|Ivan Anušić 2023-|2025-06
Cyprus|president|Glafcos Clerides 1993-2003; Tassos Papadopoulos 2003-2008; Demetris Christofias 2008-2013; Nicos Anastasiades 2013-2023; Nikos Christodoulides 2023-|2025-06
Cyprus|foreign minister|Ioannis Kasoulides 2022-2023; Constantinos Kombos 2023-|2025-06
Cyprus|Turkish Cypriot leader|Rauf Denktash 1983-2005; Mehmet Ali Talat 2005-2010; Derviş Eroğlu 2010-2015; Mustafa Akıncı 2015-2020; Ersin Tatar 2020-|2025-06
Czech Republic|president|Václav Havel 1993-2003; Václav Klaus 2003-2013; Miloš Zeman 2013-2023; Petr Pavel 2023-|2025-06
Czech Republic|prime minister|Jiří Paroubek 2005-2006; Mirek Topolánek 2006-2009; Petr Nečas 2010-2013; Bohuslav Sobotka 2014-2017; Andrej Babiš 2017-2021; Petr Fiala 2021-|2025-06
Czech Republic|foreign minister|Karel Schwarzenberg 2007-2013; Tomáš Petříček 2018-2021; Jan Lipavský 2021-|2025-06
Czech Republic|defence minister|Jana Černochová 2021-|2025-06
Denmark|king|Frederik X 2024-|2025-06
Denmark|queen|Margrethe II 1972-2024|2025-06
Denmark|prime minister|Anders Fogh Rasmussen 2001-2009; Helle Thorning-Schmidt 2011-2015; Lars Løkke Rasmussen 2015-2019; Mette Frederiksen 2019-|2025-06
Denmark|foreign minister|Per Stig Møller 2001-2010; Jeppe Kofod 2019-2022; Lars Løkke Rasmussen 2022-|2025-06
Denmark|defence minister|Jakob Ellemann-Jensen 2022-2023; Morten Bødskov 2022; Troels Lund Poulsen 2023-|2025-06
Estonia|president|Toomas Hendrik Ilves 2006-2016; Kersti Kaljulaid 2016-2021; Alar Karis 2021-|2025-06
Estonia|prime minister|Andrus Ansip 2005-2014; Taavi Rõivas 2014-2016; Jüri Ratas 2016-2021; Kaja Kallas 2021-2024; Kristen Michal 2024-|2025-06
Estonia|foreign minister|Urmas Paet 2005-2014; Urmas Reinsalu 2022-2023; Margus Tsahkna 2023-|2025-06
Estonia|defence minister|Hanno Pevkur 2022-|2025-06
Finland|president|Martti Ahtisaari 1994-2000; Tarja Halonen 2000-2012; Sauli Niinistö 2012-2024; Alexander Stubb 2024-|2025-06
Finland|prime minister|Matti Vanhanen 2003-2010; Jyrki Katainen 2011-2014; Alexander Stubb 2014-2015; Juha Sipilä 2015-2019; Sanna Marin 2019-2023; Antti Rinne 2019; Petteri Orpo 2023-|2025-06
Finland|foreign minister|Erkki Tuomioja 2000-2007; Pekka Haavisto 2019-2023; Elina Valtonen 2023-|2025-06
Finland|defence minister|Antti Kaikkonen 2019-2023; Antti Häkkänen 2023-|2025-06
France|president|Charles de Gaulle 1959-1969; François Mitterrand 1981-1995; Jacques Chirac 1995-2007; Nicolas Sarkozy 2007-2012; François Hollande 2012-2017; Emmanuel Macron 2017-|2025-06
France|prime minister|Lionel Jospin 1997-2002; Jean-Pierre Raffarin 2002-2005; Dominique de Villepin 2005-2007; François Fillon 2007-2012; Jean-Marc Ayrault 2012-2014; Manuel Valls 2014-2016; Bernard Cazeneuve 2016-2017; Édouard Philippe 2017-2020; Jean Castex 2020-2022; Élisabeth Borne 2022-2024; François Bayrou 2024-; Michel Barnier 2024; Gabriel Attal 2024|2025-06
France|foreign minister|Hubert Védrine 1997-2002; Michel Barnier 2004-2005; Philippe Douste-Blazy 2005-2007; Bernard Kouchner 2007-2010; Alain Juppé 2011-2012; Laurent Fabius 2012-2016; Jean-Yves Le Drian 2017-2022; Catherine Colonna 2022-2024; Jean-Noël Barrot 2024-; Stéphane Séjourné 2024|2025-06
France|defence minister|Michèle Alliot-Marie 2002-2007; Jean-Yves Le Drian 2012-2017; Florence Parly 2017-2022; Sébastien Lecornu 2022-|2025-06
France|interior minister|Christophe Castaner 2018-2020; Gérald Darmanin 2020-2024; Bruno Retailleau 2024-|2025-06
France|leader of National Rally|Jean-Marie Le Pen 1972-2011; Marine Le Pen 2011-2022; Jordan Bardella 2022-|2025-06
Germany|president|Johannes Rau 1999-2004; Horst Köhler 2004-2010; Christian Wulff 2010-2012; Joachim Gauck 2012-2017; Frank-Walter Steinmeier 2017-|2025-06
Germany|chancellor|Konrad Adenauer 1949-1963; Willy Brandt 1969-1974; Helmut Schmidt 1974-1982; Helmut Kohl 1982-1998; Gerhard Schröder (Gerhard Schroeder) 1998-2005; Angela Merkel 2005-2021; Olaf Scholz 2021-2025; Friedrich Merz 2025-|2025-06
Germany|foreign minister|Joschka Fischer 1998-2005; Guido Westerwelle 2009-2013; Frank-Walter Steinmeier 2013-2017; Sigmar Gabriel 2017-2018; Heiko Maas 2018-2021; Annalena Baerbock 2021-2025; Johann Wadephul 2025-|2025-06
Germany|defence minister|Thomas de Maizière 2011-2013; Ursula von der Leyen 2013-2019; Annegret Kramp-Karrenbauer 2019-2021; Christine Lambrecht 2021-2023; Boris Pistorius 2023-|2025-06
Germany|finance minister|Peer Steinbrück 2005-2009; Wolfgang Schäuble 2009-2017; Olaf Scholz 2018-2021; Christian Lindner 2021-2024; Lars Klingbeil 2025-|2025-06
Germany|interior minister|Horst Seehofer 2018-2021; Nancy Faeser 2021-2025; Alexander Dobrindt 2025-|2025-06
Germany|leader of Alternative for Germany|Tino Chrupalla 2019-; Alice Weidel 2022-|2025-06
Greece|president|Karolos Papoulias 2005-2015; Prokopis Pavlopoulos 2015-2020; Katerina Sakellaropoulou 2020-2025; Constantine Tassoulas 2025-|2025-06
Greece|prime minister|Costas Simitis 1996-2004; Kostas Karamanlis 2004-2009; George Papandreou 2009-2011; Lucas Papademos 2011-2012; Antonis Samaras 2012-2015; Alexis Tsipras 2015-2019; Kyriakos Mitsotakis 2019-|2025-06
Greece|foreign minister|Dora Bakoyannis 2006-2009; Nikos Kotzias 2015-2018; Nikos Dendias 2019-2023; Giorgos Gerapetritis (George Gerapetritis) 2023-|2025-06
Greece|defence minister|Panos Kammenos 2015-2019; Nikos Panagiotopoulos 2019-2023; Nikos Dendias 2023-|2025-06
Greece|finance minister|Yanis Varoufakis 2015|2025-06
Hungary|president|László Sólyom 2005-2010; Pál Schmitt 2010-2012; János Áder 2012-2022; Katalin Novák 2022-2024; Tamás Sulyok 2024-|2025-06
Hungary|prime minister|Péter Medgyessy 2002-2004; Ferenc Gyurcsány 2004-2009; Gordon Bajnai 2009-2010; Viktor Orbán 2010-|2025-06
Hungary|foreign minister|Péter Szijjártó 2014-|2025-06
Hungary|defence minister|Kristóf Szalay-Bobrovniczky 2022-|2025-06
Hungary|opposition leader|Péter Magyar 2024-|2025-06
Iceland|president|Ólafur Ragnar Grímsson 1996-2016; Guðni Jóhannesson 2016-2024; Halla Tómasdóttir 2024-|2025-06
Iceland|prime minister|Geir Haarde 2006-2009; Katrín Jakobsdóttir 2017-2024; Kristrún Frostadóttir 2024-; Bjarni Benediktsson 2024|2025-06
Ireland|president|Mary Robinson 1990-1997; Mary McAleese 1997-2011; Michael D. Higgins 2011-|2025-06
Ireland|prime minister|Bertie Ahern 1997-2008; Brian Cowen 2008-2011; Enda Kenny 2011-2017; Leo Varadkar 2017-2024; Simon Harris 2024-2025; Micheál Martin 2025-|2025-06
Ireland|foreign minister|Simon Coveney 2017-2022; Micheál Martin 2022-2025; Simon Harris 2025-|2025-06
Ireland|leader of Sinn Féin|Gerry Adams 1983-2018; Mary Lou McDonald 2018-|2025-06
Italy|president|Carlo Azeglio Ciampi 1999-2006; Giorgio Napolitano 2006-2015; Sergio Mattarella 2015-|2025-06
Italy|prime minister|Romano Prodi 2006-2008; Silvio Berlusconi 2008-2011; Mario Monti 2011-2013; Enrico Letta 2013-2014; Matteo Renzi 2014-2016; Paolo Gentiloni 2016-2018; Giuseppe Conte 2018-2021; Mario Draghi 2021-2022; Giorgia Meloni 2022-|2025-06
Italy|foreign minister|Massimo D'Alema 2006-2008; Franco Frattini 2008-2011; Federica Mogherini 2014; Angelino Alfano 2016-2018; Luigi Di Maio 2019-2022; Antonio Tajani 2022-|2025-06
Italy|defence minister|Lorenzo Guerini 2019-2022; Guido Crosetto 2022-|2025-06
Italy|interior minister|Matteo Salvini 2018-2019; Matteo Piantedosi 2022-|2025-06
Kosovo|president|Ibrahim Rugova 2002-2006; Fatmir Sejdiu 2006-2010; Atifete Jahjaga 2011-2016; Hashim Thaçi 2016-2020; Vjosa Osmani 2021-|2025-06
Kosovo|prime minister|Agim Çeku 2006-2008; Hashim Thaçi 2008-2014; Isa Mustafa 2014-2017; Ramush Haradinaj 2017-2020; Avdullah Hoti 2020-2021; Albin Kurti 2021-|2025-06
Kosovo|foreign minister|Donika Gërvalla-Schwarz 2021-|2025-06
Latvia|president|Vaira Vīķe-Freiberga 1999-2007; Valdis Zatlers 2007-2011; Andris Bērziņš 2011-2015; Raimonds Vējonis 2015-2019; Egils Levits 2019-2023; Edgars Rinkēvičs 2023-|2025-06
Latvia|prime minister|Valdis Dombrovskis 2009-2014; Krišjānis Kariņš 2019-2023; Evika Siliņa 2023-|2025-06
Latvia|foreign minister|Edgars Rinkēvičs 2011-2023; Baiba Braže 2024-|2025-06
Latvia|defence minister|Artis Pabriks 2019-2022; Andris Sprūds 2023-|2025-06
Liechtenstein|prime minister|Adrian Hasler 2013-2021; Daniel Risch 2021-2025; Brigitte Haas 2025-|2025-06
Lithuania|president|Rolandas Paksas 2003-2004; Valdas Adamkus 2004-2009; Dalia Grybauskaitė 2009-2019; Gitanas Nausėda 2019-|2025-06
Lithuania|prime minister|Andrius Kubilius 2008-2012; Saulius Skvernelis 2016-2020; Ingrida Šimonytė 2020-2024; Gintautas Paluckas 2024-|2025-06
Lithuania|foreign minister|Linas Linkevičius 2012-2020; Gabrielius Landsbergis 2020-2024; Kęstutis Budrys 2024-|2025-06
Lithuania|defence minister|Arvydas Anušauskas 2020-2024; Dovilė Šakalienė 2024-; Laurynas Kasčiūnas 2024|2025-06
Luxembourg|prime minister|Jean-Claude Juncker 1995-2013; Xavier Bettel 2013-2023; Luc Frieden 2023-|2025-06
Luxembourg|foreign minister|Jean Asselborn 2004-2023; Xavier Bettel 2023-|2025-06
Malta|president|George Vella 2019-2024; Myriam Spiteri Debono 2024-|2025-06
Malta|prime minister|Lawrence Gonzi 2004-2013; Joseph Muscat 2013-2020; Robert Abela 2020-|2025-06
Malta|foreign minister|Ian Borg 2022-|2025-06
Moldova|president|Vladimir Voronin 2001-2009; Nicolae Timofti 2012-2016; Igor Dodon 2016-2020; Maia Sandu 2020-|2025-06
Moldova|prime minister|Ion Chicu 2019-2020; Natalia Gavrilița 2021-2023; Dorin Recean 2023-|2025-06
Moldova|foreign minister|Nicu Popescu 2021-2024; Mihai Popșoi 2024-|2025-06
Monaco|prince|Albert II 2005-|2025-06
Montenegro|president|Filip Vujanović 2003-2018; Milo Đukanović (Milo Djukanovic) 2018-2023; Jakov Milatović 2023-|2025-06
Montenegro|prime minister|Zdravko Krivokapić 2020-2022; Dritan Abazović 2022-2023; Milojko Spajić 2023-|2025-06
Netherlands|king|Willem-Alexander 2013-|2025-06
Netherlands|queen|Beatrix 1980-2013|2025-06
Netherlands|prime minister|Wim Kok 1994-2002; Jan Peter Balkenende 2002-2010; Mark Rutte 2010-2024; Dick Schoof 2024-|2025-06
Netherlands|foreign minister|Bert Koenders 2014-2017; Stef Blok 2018-2021; Wopke Hoekstra 2022-2023; Hanke Bruins Slot 2023-2024; Caspar Veldkamp 2024-|2025-06
Netherlands|defence minister|Kajsa Ollongren 2022-2024; Ruben Brekelmans 2024-|2025-06
Netherlands|leader of Party for Freedom|Geert Wilders 2006-|2025-06
North Macedonia|president|Boris Trajkovski 1999-2004; Branko Crvenkovski 2004-2009; Gjorge Ivanov 2009-2019; Stevo Pendarovski 2019-2024; Gordana Siljanovska-Davkova 2024-|2025-06
North Macedonia|prime minister|Nikola Gruevski 2006-2016; Zoran Zaev 2017-2022; Dimitar Kovačevski 2022-2024; Hristijan Mickoski 2024-|2025-06
Norway|king|Harald V 1991-|2025-06
Norway|prime minister|Gro Harlem Brundtland 1990-1996; Kjell Magne Bondevik 2001-2005; Jens Stoltenberg 2005-2013; Erna Solberg 2013-2021; Jonas Gahr Støre 2021-|2025-06
Norway|foreign minister|Børge Brende 2013-2017; Ine Eriksen Søreide 2017-2021; Anniken Huitfeldt 2021-2023; Espen Barth Eide 2023-|2025-06
Norway|defence minister|Bjørn Arild Gram 2022-2025; Tore Sandvik 2025-|2025-06
Norway|finance minister|Jens Stoltenberg 2025-|2025-06
Poland|president|Lech Wałęsa 1990-1995; Aleksander Kwaśniewski 1995-2005; Lech Kaczyński 2005-2010; Bronisław Komorowski 2010-2015; Andrzej Duda 2015-2025; Karol Nawrocki 2025-|2025-06
Poland|prime minister|Leszek Miller 2001-2004; Kazimierz Marcinkiewicz 2005-2006; Jarosław Kaczyński 2006-2007; Donald Tusk 2007-2014, 2023-; Ewa Kopacz 2014-2015; Beata Szydło 2015-2017; Mateusz Morawiecki 2017-2023|2025-06
Poland|foreign minister|Witold Waszczykowski 2015-2018; Jacek Czaputowicz 2018-2020; Zbigniew Rau 2020-2023; Radosław Sikorski (Radek Sikorski) 2023-|2025-06
Poland|defence minister|Antoni Macierewicz 2015-2018; Mariusz Błaszczak 2018-2023; Władysław Kosiniak-Kamysz 2023-|2025-06
Portugal|president|Jorge Sampaio 1996-2006; Aníbal Cavaco Silva 2006-2016; Marcelo Rebelo de Sousa 2016-|2025-06
Portugal|prime minister|António Guterres 1995-2002; José Manuel Barroso 2002-2004; José Sócrates 2005-2011; Pedro Passos Coelho 2011-2015; António Costa 2015-2024; Luís Montenegro 2024-|2025-06
Portugal|foreign minister|Augusto Santos Silva 2015-2022; João Cravinho 2022-2024; Paulo Rangel 2024-|2025-06
Romania|president|Nicolae Ceaușescu 1974-1989; Ion Iliescu 2000-2004; Traian Băsescu 2004-2014; Klaus Iohannis 2014-2025; Nicușor Dan 2025-|2025-06
Romania|prime minister|Adrian Năstase 2000-2004; Călin Popescu-Tăriceanu 2004-2008; Emil Boc 2008-2012; Victor Ponta 2012-2015; Viorica Dăncilă 2018-2019; Ludovic Orban 2019-2020; Florin Cîțu 2020-2021; Nicolae Ciucă 2021-2023; Marcel Ciolacu 2023-2025; Ilie Bolojan 2025-|2025-06
Romania|foreign minister|Bogdan Aurescu 2019-2023; Luminița Odobescu 2023-2024; Emil Hurezeanu 2024-2025; Oana Țoiu 2025-|2025-06
Romania|candidate|Călin Georgescu 2024-2025; George Simion 2024-2025|2025-06
Russia|president|Mikhail Gorbachev 1990-1991; Boris Yeltsin 1991-1999; Vladimir Putin (Wladimir Putin) 2000-2008, 2012-; Dmitry Medvedev (Dmitri Medvedev) 2008-2012|2025-06
Russia|prime minister|Viktor Chernomyrdin 1992-1998; Yevgeny Primakov 1998-1999; Mikhail Kasyanov 2000-2004; Mikhail Fradkov 2004-2007; Viktor Zubkov 2007-2008; Vladimir Putin 2008-2012; Dmitry Medvedev 2012-2020; Mikhail Mishustin 2020-|2025-06
Russia|foreign minister|Igor Ivanov 1998-2004; Sergei Lavrov (Sergey Lavrov) 2004-|2025-06
Russia|defence minister|Sergei Ivanov 2001-2007; Anatoly Serdyukov 2007-2012; Sergei Shoigu (Sergey Shoigu) 2012-2024; Andrei Belousov (Andrey Belousov) 2024-|2025-06
Russia|secretary of the security council|Nikolai Patrushev 2008-2024; Sergei Shoigu 2024-|2025-06
Russia|chief of the general staff|Valery Gerasimov 2012-|2025-06
Russia|spokesperson|Dmitry Peskov (Dmitri Peskov) 2012-; Maria Zakharova 2015-|2025-06
Russia|ambassador to the united nations|Vitaly Churkin 2006-2017; Vasily Nebenzya 2017-|2025-06
Russia|leader of Chechnya|Aslan Maskhadov 1997-2005; Akhmad Kadyrov 2003-2004; Ramzan Kadyrov 2007-|2025-06
Russia|speaker of parliament|Valentina Matviyenko 2011-; Vyacheslav Volodin 2016-|2025-06
Russia|leader of Wagner|Yevgeny Prigozhin (Evgeny Prigozhin) 2014-2023|2025-06
Russia|opposition leader|Mikhail Khodorkovsky 2003-; Boris Nemtsov 2008-2015; Alexei Navalny (Alexey Navalny, Aleksei Navalny) 2011-2024; Yulia Navalnaya 2024-|2025-06
Russia|leader of the Soviet Union|Vladimir Lenin 1917-1924; Leon Trotsky 1917-1925; Joseph Stalin 1924-1953; Nikita Khrushchev 1953-1964; Leonid Brezhnev 1964-1982; Yuri Andropov 1982-1984|2025-06
San Marino|secretary of state|Luca Beccari 2020-|2025-06
Serbia|president|Slobodan Milošević 1989-2000; Vojislav Koštunica 2000-2003; Boris Tadić 2004-2012; Tomislav Nikolić 2012-2017; Aleksandar Vučić 2017-|2025-06
Serbia|prime minister|Zoran Đinđić (Zoran Djindjic) 2001-2003; Vojislav Koštunica 2004-2008; Mirko Cvetković 2008-2012; Ivica Dačić 2012-2014; Ana Brnabić 2017-2024; Miloš Vučević 2024-2025; Đuro Macut 2025-|2025-06
Serbia|foreign minister|Vuk Drašković 2004-2007; Vuk Jeremić 2007-2012; Nikola Selaković 2020-2022; Ivica Dačić 2022-2024; Marko Đurić 2024-|2025-06
Serbia|president of Yugoslavia|Josip Broz Tito 1953-1980|2025-06
Serbia|commander|Ratko Mladić 1992-1996|2025-06
Slovakia|president|Ivan Gašparovič 2004-2014; Andrej Kiska 2014-2019; Zuzana Čaputová 2019-2024; Peter Pellegrini 2024-|2025-06
Slovakia|prime minister|Mikuláš Dzurinda 1998-2006; Iveta Radičová 2010-2012; Robert Fico 2012-2018, 2023-; Peter Pellegrini 2018-2020; Igor Matovič 2020-2021; Eduard Heger 2021-2023; Ľudovít Ódor 2023|2025-06
Slovakia|foreign minister|Miroslav Lajčák 2012-2020; Rastislav Káčer 2022-2023; Juraj Blanár 2023-|2025-06
Slovakia|defence minister|Robert Kaliňák 2023-|2025-06
Slovenia|president|Janez Drnovšek 2002-2007; Danilo Türk 2007-2012; Borut Pahor 2012-2022; Nataša Pirc Musar 2022-|2025-06
Slovenia|prime minister|Miro Cerar 2014-2018; Marjan Šarec 2018-2020; Janez Janša 2020-2022; Robert Golob 2022-|2025-06
Slovenia|foreign minister|Tanja Fajon 2022-|2025-06
Spain|king|Juan Carlos I 1975-2014; Felipe VI 2014-|2025-06
Spain|prime minister|Felipe González 1982-1996; José María Aznar 1996-2004; José Luis Rodríguez Zapatero 2004-2011; Mariano Rajoy 2011-2018; Pedro Sánchez 2018-|2025-06
Spain|foreign minister|Miguel Ángel Moratinos 2004-2010; Josep Borrell 2018-2019; Arancha González Laya 2020-2021; José Manuel Albares 2021-|2025-06
Spain|defence minister|Margarita Robles 2018-|2025-06
Spain|president of Catalonia|Artur Mas 2010-2016; Carles Puigdemont 2016-2017; Quim Torra 2018-2020; Pere Aragonès 2021-2024; Salvador Illa 2024-|2025-06
Spain|leader of the opposition|Pablo Casado 2018-2022; Alberto Núñez Feijóo 2022-|2025-06
Spain|dictator|Francisco Franco 1939-1975|2025-06
Sweden|king|Carl XVI Gustaf 1973-|2025-06
Sweden|prime minister|Olof Palme 1982-1986; Göran Persson 1996-2006; Fredrik Reinfeldt 2006-2014; Stefan Löfven 2014-2021; Magdalena Andersson 2021-2022; Ulf Kristersson 2022-|2025-06
Sweden|foreign minister|Anna Lindh 1998-2003; Carl Bildt 2006-2014; Margot Wallström 2014-2019; Ann Linde 2019-2022; Tobias Billström 2022-2024; Maria Malmer Stenergard 2024-|2025-06
Sweden|defence minister|Peter Hultqvist 2014-2022; Pål Jonson 2022-|2025-06
Switzerland|president|Simonetta Sommaruga 2020; Guy Parmelin 2021; Ignazio Cassis 2022; Alain Berset 2023; Viola Amherd 2024; Karin Keller-Sutter 2025-|2025-06
Switzerland|foreign minister|Didier Burkhalter 2012-2017; Ignazio Cassis 2017-|2025-06
Ukraine|president|Leonid Kravchuk 1991-1994; Leonid Kuchma 1994-2005; Viktor Yushchenko (Viktor Yuschenko) 2005-2010; Viktor Yanukovych 2010-2014; Petro Poroshenko 2014-2019; Oleksandr Turchynov 2014; Volodymyr Zelensky (Volodymyr Zelenskyy, Volodymyr Zelenskiy, Vladimir Zelensky) 2019-|2025-06
Ukraine|prime minister|Yuriy Yekhanurov 2005-2006; Yulia Tymoshenko 2007-2010; Mykola Azarov 2010-2014; Arseniy Yatsenyuk 2014-2016; Volodymyr Groysman 2016-2019; Oleksiy Honcharuk 2019-2020; Denys Shmyhal 2020-|2025-06
Ukraine|foreign minister|Borys Tarasyuk 2005-2007; Pavlo Klimkin 2014-2019; Vadym Prystaiko 2019-2020; Dmytro Kuleba 2020-2024; Andrii Sybiha (Andriy Sybiha) 2024-|2025-06
Ukraine|defence minister|Andrii Taran 2020-2021; Oleksii Reznikov (Oleksiy Reznikov) 2021-2023; Rustem Umerov 2023-|2025-06
Ukraine|commander-in-chief|Valerii Zaluzhnyi (Valery Zaluzhny) 2021-2024; Oleksandr Syrskyi (Oleksandr Syrsky) 2024-|2025-06
Ukraine|chief of staff|Andriy Yermak 2020-|2025-06
Ukraine|intelligence chief|Kyrylo Budanov 2020-|2025-06
Ukraine|mayor of Kyiv|Vitali Klitschko 2014-|2025-06
Ukraine|adviser|Mykhailo Podolyak 2020-|2025-06
United Kingdom|king|Charles III 2022-|2025-06
United Kingdom|queen|Elizabeth II 1952-2022|2025-06
United Kingdom|prime minister|Winston Churchill 1951-1955; Margaret Thatcher 1979-1990; John Major 1990-1997; Tony Blair 1997-2007; Gordon Brown 2007-2010; David Cameron 2010-2016; Theresa May 2016-2019; Boris Johnson 2019-2022; Rishi Sunak 2022-2024; Liz Truss 2022; Keir Starmer 2024-|2025-06
United Kingdom|foreign secretary|Jack Straw 2001-2006; Margaret Beckett 2006-2007; David Miliband 2007-2010; William Hague 2010-2014; Philip Hammond 2014-2016; Boris Johnson 2016-2018; Jeremy Hunt 2018-2019; Dominic Raab 2019-2021; Liz Truss 2021-2022; James Cleverly 2022-2023; David Cameron 2023-2024; David Lammy 2024-|2025-06
United Kingdom|defence secretary|Geoff Hoon 1999-2005; John Reid 2005-2006; Des Browne 2006-2008; Liam Fox 2010-2011; Michael Fallon 2014-2017; Gavin Williamson 2017-2019; Ben Wallace 2019-2023; Grant Shapps 2023-2024; John Healey 2024-|2025-06
United Kingdom|chancellor of the exchequer|Alistair Darling 2007-2010; George Osborne 2010-2016; Sajid Javid 2019-2020; Rishi Sunak 2020-2022; Jeremy Hunt 2022-2024; Kwasi Kwarteng 2022; Rachel Reeves 2024-|2025-06
United Kingdom|home secretary|Amber Rudd 2016-2018; Priti Patel 2019-2022; Suella Braverman 2022-2023; James Cleverly 2023-2024; Yvette Cooper 2024-|2025-06
United Kingdom|deputy prime minister|John Prescott 1997-2007; Nick Clegg 2010-2015; Oliver Dowden 2023-2024; Angela Rayner 2024-|2025-06
United Kingdom|leader of the opposition|Ed Miliband 2010-2015; Jeremy Corbyn 2015-2020; Kemi Badenoch 2024-|2025-06
United Kingdom|leader of Reform UK|Nigel Farage 2024-|2025-06
United Kingdom|mayor of London|Ken Livingstone 2000-2008; Sadiq Khan 2016-|2025-06
Scotland|first minister|Alex Salmond 2007-2014; Nicola Sturgeon 2014-2023; Humza Yousaf 2023-2024; John Swinney 2024-|2025-06
United Kingdom|first minister of Northern Ireland|Ian Paisley 2007-2008; Martin McGuinness 2007-2017; Arlene Foster 2016-2021; Michelle O'Neill 2024-|2025-06
Vatican|pope|John Paul II 1978-2005; Benedict XVI 2005-2013; Francis 2013-2025; Leo XIV 2025-|2025-06
Vatican|secretary of state|Pietro Parolin 2013-|2025-06
`;
