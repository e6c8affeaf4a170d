/** Europe, Russia and the Caucasus. The format is that of `parseRoster`. */
export const EUROPE = `
Albania|prime minister|Sali Berisha 2005-2013; Edi Rama 2013-|2025-06
Albania|president|Ilir Meta 2017-2022; Bajram Begaj 2022-|2025-06
Andorra|head of government|Xavier Espot 2019-|2025-06
Armenia|prime minister|Nikol Pashinyan 2018-|2025-06
Armenia|foreign minister|Ararat Mirzoyan 2021-|2025-06
Austria|chancellor|Sebastian Kurz 2017-2019, 2020-2021; Karl Nehammer 2021-2025; Christian Stocker 2025-|2025-06
Austria|president|Alexander Van der Bellen 2017-|2025-06
Azerbaijan|president|Ilham Aliyev 2003-|2025-06
Azerbaijan|foreign minister|Jeyhun Bayramov 2020-|2025-06
Belarus|president|Alexander Lukashenko (Aleksandr Lukashenko, Alyaksandr Lukashenka) 1994-|2025-06
Belarus|opposition leader|Sviatlana Tsikhanouskaya (Svetlana Tikhanovskaya) 2020-|2025-06
Belgium|prime minister|Charles Michel 2014-2019; Alexander De Croo 2020-2025; Bart De Wever 2025-|2025-06
Bosnia and Herzegovina|Bosnian Serb leader|Milorad Dodik 2010-|2025-06
Bulgaria|prime minister|Boyko Borisov (Boyko Borissov) 2009-2013, 2014-2021; Kiril Petkov 2021-2022; Rosen Zhelyazkov 2025-|2025-06
Bulgaria|president|Rumen Radev 2017-|2025-06
Croatia|prime minister|Andrej Plenković 2016-|2025-06
Croatia|president|Zoran Milanović 2020-|2025-06
Cyprus|president|Nicos Anastasiades 2013-2023; Nikos Christodoulides 2023-|2025-06
Czech Republic|prime minister|Andrej Babiš 2017-2021; Petr Fiala 2021-|2025-06
Czech Republic|president|Václav Havel 1993-2003; Václav Klaus 2003-2013; Miloš Zeman 2013-2023; Petr Pavel 2023-|2025-06
Denmark|prime minister|Anders Fogh Rasmussen 2001-2009; Lars Løkke Rasmussen 2009-2011, 2015-2019; Helle Thorning-Schmidt 2011-2015; Mette Frederiksen 2019-|2025-06
Denmark|foreign minister|Jeppe Kofod 2019-2022; Lars Løkke Rasmussen 2022-|2025-06
Denmark|defence minister|Troels Lund Poulsen 2023-|2025-06
Estonia|prime minister|Jüri Ratas 2016-2021; Kaja Kallas 2021-2024; Kristen Michal 2024-|2025-06
Estonia|foreign minister|Margus Tsahkna 2023-|2025-06
Estonia|defence minister|Hanno Pevkur 2022-|2025-06
Finland|president|Tarja Halonen 2000-2012; Sauli Niinistö 2012-2024; Alexander Stubb 2024-|2025-06
Finland|prime minister|Sanna Marin 2019-2023; Petteri Orpo 2023-|2025-06
Finland|foreign minister|Pekka Haavisto 2019-2023; Elina Valtonen 2023-|2025-06
France|president|François Mitterrand 1981-1995; Jacques Chirac 1995-2007; Nicolas Sarkozy 2007-2012; François Hollande 2012-2017; Emmanuel Macron 2017-|2025-06
France|prime minister|Lionel Jospin 1997-2002; Dominique de Villepin 2005-2007; François Fillon 2007-2012; Manuel Valls 2014-2016; Édouard Philippe 2017-2020; Jean Castex 2020-2022; Élisabeth Borne 2022-2024; Gabriel Attal 2024; Michel Barnier 2024; François Bayrou 2024-|2025-06
France|foreign minister|Bernard Kouchner 2007-2010; Laurent Fabius 2012-2016; Jean-Yves Le Drian 2017-2022; Catherine Colonna 2022-2024; Stéphane Séjourné 2024; Jean-Noël Barrot 2024-|2025-06
France|defence minister|Florence Parly 2017-2022; Sébastien Lecornu 2022-|2025-06
France|party leader|Jean-Marie Le Pen 1972-2011; Marine Le Pen 2011-2022; Jordan Bardella 2022-|2025-06
Georgia|president|Mikheil Saakashvili 2004-2013; Salome Zourabichvili 2018-2024; Mikheil Kavelashvili 2024-|2025-06
Georgia|prime minister|Irakli Garibashvili 2021-2024; Irakli Kobakhidze 2024-|2025-06
Germany|chancellor|Helmut Kohl 1982-1998; Gerhard Schröder (Gerhard Schroeder) 1998-2005; Angela Merkel 2005-2021; Olaf Scholz 2021-2025; Friedrich Merz 2025-|2025-06
Germany|president|Horst Köhler 2004-2010; Joachim Gauck 2012-2017; Frank-Walter Steinmeier 2017-|2025-06
Germany|foreign minister|Joschka Fischer 1998-2005; Frank-Walter Steinmeier 2005-2009, 2013-2017; Guido Westerwelle 2009-2013; Sigmar Gabriel 2017-2018; Heiko Maas 2018-2021; Annalena Baerbock 2021-2025; Johann Wadephul 2025-|2025-06
Germany|defence minister|Ursula von der Leyen 2013-2019; Annegret Kramp-Karrenbauer 2019-2021; Christine Lambrecht 2021-2023; Boris Pistorius 2023-|2025-06
Greece|prime minister|George Papandreou 2009-2011; Antonis Samaras 2012-2015; Alexis Tsipras 2015-2019; Kyriakos Mitsotakis 2019-|2025-06
Greece|foreign minister|Nikos Dendias 2019-2023; George Gerapetritis (Giorgos Gerapetritis) 2023-|2025-06
Greece|defence minister|Nikos Dendias 2023-|2025-06
Hungary|prime minister|Viktor Orbán 1998-2002, 2010-|2025-06
Hungary|foreign minister|Péter Szijjártó 2014-|2025-06
Iceland|prime minister|Katrín Jakobsdóttir 2017-2024; Bjarni Benediktsson 2024; Kristrún Frostadóttir 2024-|2025-06
Ireland|prime minister|Bertie Ahern 1997-2008; Brian Cowen 2008-2011; Enda Kenny 2011-2017; Leo Varadkar 2017-2020, 2022-2024; Micheál Martin 2020-2022, 2025-; Simon Harris 2024-2025|2025-06
Ireland|president|Mary Robinson 1990-1997; Mary McAleese 1997-2011; Michael D. Higgins 2011-|2025-06
Italy|prime minister|Silvio Berlusconi 1994-1995, 2001-2006, 2008-2011; Romano Prodi 1996-1998, 2006-2008; Mario Monti 2011-2013; Enrico Letta 2013-2014; Matteo Renzi 2014-2016; Paolo Gentiloni 2016-2018; Giuseppe Conte 2018-2021; Mario Draghi 2021-2022; Giorgia Meloni 2022-|2025-06
Italy|president|Giorgio Napolitano 2006-2015; Sergio Mattarella 2015-|2025-06
Italy|foreign minister|Luigi Di Maio 2019-2022; Antonio Tajani 2022-|2025-06
Italy|defence minister|Lorenzo Guerini 2019-2022; Guido Crosetto 2022-|2025-06
Kosovo|prime minister|Hashim Thaçi (Hashim Thaci) 2008-2014; Ramush Haradinaj 2017-2020; Albin Kurti 2021-|2025-06
Kosovo|president|Vjosa Osmani 2021-|2025-06
Latvia|prime minister|Krišjānis Kariņš 2019-2023; Evika Siliņa 2023-|2025-06
Latvia|president|Egils Levits 2019-2023; Edgars Rinkēvičs 2023-|2025-06
Latvia|foreign minister|Edgars Rinkēvičs 2011-2023; Baiba Braže 2024-|2025-06
Liechtenstein|prime minister|Adrian Hasler 2013-2021; Daniel Risch 2021-2025; Brigitte Haas 2025-|2025-06
Lithuania|president|Dalia Grybauskaitė 2009-2019; Gitanas Nausėda 2019-|2025-06
Lithuania|prime minister|Ingrida Šimonytė 2020-2024; Gintautas Paluckas 2024-|2025-06
Lithuania|foreign minister|Gabrielius Landsbergis 2020-2024; Kęstutis Budrys 2024-|2025-06
Luxembourg|prime minister|Jean-Claude Juncker 1995-2013; Xavier Bettel 2013-2023; Luc Frieden 2023-|2025-06
Malta|prime minister|Joseph Muscat 2013-2020; Robert Abela 2020-|2025-06
Moldova|president|Igor Dodon 2016-2020; Maia Sandu 2020-|2025-06
Moldova|prime minister|Dorin Recean 2023-|2025-06
Monaco|prince|Albert II 2005-|2025-06
Montenegro|president|Milo Đukanović (Milo Djukanovic) 2018-2023; Jakov Milatović 2023-|2025-06
Montenegro|prime minister|Milojko Spajić 2023-|2025-06
Netherlands|prime minister|Jan Peter Balkenende 2002-2010; Mark Rutte 2010-2024; Dick Schoof 2024-|2025-06
Netherlands|foreign minister|Wopke Hoekstra 2022-2023; Hanke Bruins Slot 2023-2024; Caspar Veldkamp 2024-|2025-06
Netherlands|defence minister|Kajsa Ollongren 2022-2024; Ruben Brekelmans 2024-|2025-06
Netherlands|party leader|Geert Wilders 2006-|2025-06
North Macedonia|prime minister|Nikola Gruevski 2006-2016; Zoran Zaev 2017-2022; Dimitar Kovačevski 2022-2024; Hristijan Mickoski 2024-|2025-06
Norway|prime minister|Jens Stoltenberg 2000-2001, 2005-2013; Erna Solberg 2013-2021; Jonas Gahr Støre 2021-|2025-06
Norway|foreign minister|Anniken Huitfeldt 2021-2023; Espen Barth Eide 2023-|2025-06
Poland|president|Lech Wałęsa (Lech Walesa) 1990-1995; Aleksander Kwaśniewski 1995-2005; Lech Kaczyński 2005-2010; Bronisław Komorowski 2010-2015; Andrzej Duda 2015-2025|2025-06
Poland|prime minister|Donald Tusk 2007-2014, 2023-; Beata Szydło 2015-2017; Mateusz Morawiecki 2017-2023|2025-06
Poland|foreign minister|Radosław Sikorski (Radek Sikorski) 2007-2014, 2023-; Zbigniew Rau 2020-2023|2025-06
Poland|defence minister|Mariusz Błaszczak 2018-2023; Władysław Kosiniak-Kamysz 2023-|2025-06
Portugal|prime minister|José Sócrates 2005-2011; António Costa 2015-2024; Luís Montenegro 2024-|2025-06
Portugal|president|Aníbal Cavaco Silva 2006-2016; Marcelo Rebelo de Sousa 2016-|2025-06
Romania|president|Traian Băsescu 2004-2014; Klaus Iohannis 2014-2025; Nicușor Dan 2025-|2025-06
Romania|prime minister|Marcel Ciolacu 2023-2025|2025-06
Russia|president|Boris Yeltsin 1991-1999; Vladimir Putin 2000-2008, 2012-; Dmitry Medvedev (Dmitri Medvedev) 2008-2012|2025-06
Russia|prime minister|Vladimir Putin 1999-2000, 2008-2012; Dmitry Medvedev 2012-2020; Mikhail Mishustin 2020-|2025-06
Russia|foreign minister|Igor Ivanov 1998-2004; Sergei Lavrov (Sergey Lavrov) 2004-|2025-06
Russia|defence minister|Sergei Ivanov 2001-2007; Anatoly Serdyukov 2007-2012; Sergei Shoigu (Sergey Shoigu) 2012-2024; Andrei Belousov (Andrey Belousov) 2024-|2025-06
Russia|presidential spokesperson|Dmitry Peskov (Dmitri Peskov) 2012-|2025-06
Russia|foreign ministry spokesperson|Maria Zakharova 2015-|2025-06
Russia|chief of the general staff|Valery Gerasimov 2012-|2025-06
Russia|opposition leader|Alexei Navalny (Alexey Navalny) 2011-2024|2025-06
Russia|Wagner chief|Yevgeny Prigozhin (Evgeny Prigozhin) 2014-2023|2025-06
Russia|Chechen leader|Ramzan Kadyrov 2007-|2025-06
San Marino|foreign minister|Luca Beccari 2020-|2025-06
Serbia|president|Slobodan Milošević (Slobodan Milosevic) 1989-1997; Boris Tadić 2004-2012; Tomislav Nikolić 2012-2017; Aleksandar Vučić 2017-|2025-06
Serbia|prime minister|Zoran Đinđić (Zoran Djindjic) 2001-2003; Vojislav Koštunica 2004-2008; Aleksandar Vučić 2014-2017; Ana Brnabić 2017-2024; Miloš Vučević 2024-2025; Đuro Macut 2025-|2025-06
Slovakia|prime minister|Robert Fico 2006-2010, 2012-2018, 2023-; Igor Matovič 2020-2021; Eduard Heger 2021-2023|2025-06
Slovakia|president|Zuzana Čaputová 2019-2024; Peter Pellegrini 2024-|2025-06
Slovenia|prime minister|Janez Janša 2020-2022; Robert Golob 2022-|2025-06
Slovenia|president|Borut Pahor 2012-2022; Nataša Pirc Musar 2022-|2025-06
Spain|prime minister|José María Aznar 1996-2004; José Luis Rodríguez Zapatero 2004-2011; Mariano Rajoy 2011-2018; Pedro Sánchez 2018-|2025-06
Spain|foreign minister|Arancha González Laya 2020-2021; José Manuel Albares 2021-|2025-06
Spain|defence minister|Margarita Robles 2018-|2025-06
Spain|king|Juan Carlos 1975-2014; Felipe VI 2014-|2025-06
Spain|Catalan leader|Carles Puigdemont 2016-2017|2025-06
Sweden|prime minister|Göran Persson 1996-2006; Fredrik Reinfeldt 2006-2014; Stefan Löfven 2014-2021; Magdalena Andersson 2021-2022; Ulf Kristersson 2022-|2025-06
Sweden|foreign minister|Carl Bildt 2006-2014; Margot Wallström 2014-2019; Ann Linde 2019-2022; Tobias Billström 2022-2024; Maria Malmer Stenergard 2024-|2025-06
Sweden|defence minister|Pål Jonson 2022-|2025-06
Switzerland|president|Viola Amherd 2024; Karin Keller-Sutter 2025-|2025-06
Switzerland|foreign minister|Didier Burkhalter 2012-2017; Ignazio Cassis 2017-|2025-06
Turkey|president|Ahmet Necdet Sezer 2000-2007; Abdullah Gül (Abdullah Gul) 2007-2014; Recep Tayyip Erdoğan (Recep Tayyip Erdogan, Tayyip Erdogan) 2014-|2025-06
Turkey|prime minister|Bülent Ecevit 1999-2002; Recep Tayyip Erdoğan 2003-2014; Ahmet Davutoğlu (Ahmet Davutoglu) 2014-2016; Binali Yıldırım (Binali Yildirim) 2016-2018|2025-06
Turkey|foreign minister|Ahmet Davutoğlu 2009-2014; Mevlüt Çavuşoğlu (Mevlut Cavusoglu) 2015-2023; Hakan Fidan 2023-|2025-06
Turkey|defence minister|Hulusi Akar 2018-2023; Yaşar Güler (Yasar Guler) 2023-|2025-06
Ukraine|president|Leonid Kuchma 1994-2005; Viktor Yushchenko 2005-2010; Viktor Yanukovych 2010-2014; Petro Poroshenko 2014-2019; Volodymyr Zelensky (Volodymyr Zelenskyy, Volodymyr Zelenskiy, Vladimir Zelensky) 2019-|2025-06
Ukraine|prime minister|Yulia Tymoshenko 2005, 2007-2010; Arseniy Yatsenyuk 2014-2016; Volodymyr Groysman 2016-2019; Denys Shmyhal 2020-|2025-06
Ukraine|foreign minister|Pavlo Klimkin 2014-2019; Dmytro Kuleba 2020-2024; Andrii Sybiha (Andriy Sybiha) 2024-|2025-06
Ukraine|defence minister|Oleksii Reznikov (Oleksiy Reznikov) 2021-2023; Rustem Umerov 2023-|2025-06
Ukraine|commander-in-chief|Valerii Zaluzhnyi (Valery Zaluzhny) 2021-2024; Oleksandr Syrskyi (Oleksandr Syrsky) 2024-|2025-06
United Kingdom|prime minister|Margaret Thatcher 1979-1990; John Major 1990-1997; Tony Blair 1997-2007; Gordon Brown 2007-2010; David Cameron 2010-2016; Theresa May 2016-2019; Boris Johnson 2019-2022; Liz Truss 2022; Rishi Sunak 2022-2024; Keir Starmer 2024-|2025-06
United Kingdom|foreign secretary|Jack Straw 2001-2006; Margaret Beckett 2006-2007; David Miliband 2007-2010; William Hague 2010-2014; Philip Hammond 2014-2016; Boris Johnson 2016-2018; Jeremy Hunt 2018-2019; Dominic Raab 2019-2021; Liz Truss 2021-2022; James Cleverly 2022-2023; David Cameron 2023-2024; David Lammy 2024-|2025-06
United Kingdom|defence secretary|Liam Fox 2010-2011; Michael Fallon 2014-2017; Gavin Williamson 2017-2019; Ben Wallace 2019-2023; Grant Shapps 2023-2024; John Healey 2024-|2025-06
United Kingdom|chancellor of the exchequer|Alistair Darling 2007-2010; George Osborne 2010-2016; Sajid Javid 2019-2020; Kwasi Kwarteng 2022; Jeremy Hunt 2022-2024; Rachel Reeves 2024-|2025-06
United Kingdom|home secretary|Priti Patel 2019-2022; Suella Braverman 2022-2023; Yvette Cooper 2024-|2025-06
United Kingdom|queen|Elizabeth II 1952-2022|2025-06
United Kingdom|king|Charles III 2022-|2025-06
Scotland|first minister|Alex Salmond 2007-2014; Nicola Sturgeon 2014-2023; Humza Yousaf 2023-2024; John Swinney 2024-|2025-06
United Kingdom|party leader|Jeremy Corbyn 2015-2020; Nigel Farage 2006-2016, 2024-; Kemi Badenoch 2024-|2025-06
Vatican|pope|John Paul II 1978-2005; Benedict XVI 2005-2013; Francis 2013-2025; Leo XIV 2025-|2025-06
Vatican|cardinal secretary of state|Pietro Parolin 2013-|2025-06
`;
