/** The Americas. The format is that of `parseRoster`. */
export const AMERICAS = `
Antigua and Barbuda|prime minister|Gaston Browne 2014-|2025-06
Argentina|president|Juan Perón 1946-1955; Carlos Menem 1989-1999; Eduardo Duhalde 2002-2003; Néstor Kirchner 2003-2007; Cristina Fernández de Kirchner (Cristina Kirchner, Cristina Fernández) 2007-2015; Mauricio Macri 2015-2019; Alberto Fernández 2019-2023; Javier Milei 2023-|2025-06
Argentina|vice president|Cristina Fernández de Kirchner 2019-2023; Victoria Villarruel 2023-|2025-06
Argentina|foreign minister|Santiago Cafiero 2021-2023; Diana Mondino 2023-2024; Gerardo Werthein 2024-|2025-06
Argentina|defence minister|Luis Petri 2023-|2025-06
Argentina|economy minister|Sergio Massa 2022-2023; Luis Caputo 2023-|2025-06
Bahamas|prime minister|Hubert Minnis 2017-2021; Philip Davis 2021-|2025-06
Barbados|prime minister|Mia Mottley 2018-|2025-06
Belize|prime minister|Dean Barrow 2008-2020; Johnny Briceño 2020-|2025-06
Bolivia|president|Gonzalo Sánchez de Lozada 2002-2003; Carlos Mesa 2003-2005; Evo Morales 2006-2019; Jeanine Áñez 2019-2020; Luis Arce 2020-|2025-06
Brazil|president|Fernando Henrique Cardoso 1995-2002; Luiz Inácio Lula da Silva (Lula da Silva, Lula) 2003-2010, 2023-; Dilma Rousseff 2011-2016; Michel Temer 2016-2018; Jair Bolsonaro 2019-2022|2025-06
Brazil|vice president|Geraldo Alckmin 2023-|2025-06
Brazil|foreign minister|Celso Amorim 2003-2010; Ernesto Araújo 2019-2021; Mauro Vieira 2023-|2025-06
Brazil|defence minister|José Múcio 2023-|2025-06
Brazil|finance minister|Paulo Guedes 2019-2022; Fernando Haddad 2023-|2025-06
Brazil|judge of the supreme court|Alexandre de Moraes 2017-|2025-06
Canada|prime minister|Pierre Trudeau 1968-1984; Jean Chrétien 1993-2003; Paul Martin 2003-2006; Stephen Harper 2006-2015; Justin Trudeau 2015-2025; Mark Carney 2025-|2025-06
Canada|foreign minister|Chrystia Freeland 2017-2019; Mélanie Joly 2021-2025; Marc Garneau 2021; Anita Anand 2025-|2025-06
Canada|defence minister|Harjit Sajjan 2015-2021; Anita Anand 2021-2023; Bill Blair 2023-2025; David McGuinty 2025-|2025-06
Canada|finance minister|Chrystia Freeland 2020-2024; François-Philippe Champagne 2025-|2025-06
Canada|leader of the opposition|Pierre Poilievre 2022-|2025-06
Canada|governor general|Mary Simon 2021-|2025-06
Canada|premier of Ontario|Doug Ford 2018-|2025-06
Chile|president|Salvador Allende 1970-1973; Augusto Pinochet 1974-1990; Ricardo Lagos 2000-2006; Michelle Bachelet 2006-2010, 2014-2018; Sebastián Piñera 2010-2014, 2018-2022; Gabriel Boric 2022-|2025-06
Chile|foreign minister|Alberto van Klaveren 2023-|2025-06
Chile|defence minister|Maya Fernández 2022-2025; Adriana Delpiano 2025-|2025-06
Colombia|president|Andrés Pastrana 1998-2002; Álvaro Uribe 2002-2010; Juan Manuel Santos 2010-2018; Iván Duque 2018-2022; Gustavo Petro 2022-|2025-06
Colombia|vice president|Francia Márquez 2022-|2025-06
Colombia|foreign minister|Álvaro Leyva 2022-2024; Luis Gilberto Murillo 2024-2025; Laura Sarabia 2025-|2025-06
Colombia|defence minister|Iván Velásquez 2022-2025; Pedro Sánchez Suárez 2025-|2025-06
Costa Rica|president|Óscar Arias 2006-2010; Laura Chinchilla 2010-2014; Luis Guillermo Solís 2014-2018; Carlos Alvarado 2018-2022; Rodrigo Chaves 2022-|2025-06
Cuba|president|Fidel Castro 1976-2008; Raúl Castro 2008-2018; Miguel Díaz-Canel 2018-|2025-06
Cuba|prime minister|Manuel Marrero 2019-|2025-06
Cuba|foreign minister|Bruno Rodríguez (Bruno Rodríguez Parrilla) 2009-|2025-06
Cuba|revolutionary|Che Guevara 1959-1965|2025-06
Dominica|prime minister|Roosevelt Skerrit 2004-|2025-06
Dominican Republic|president|Leonel Fernández 2004-2012; Danilo Medina 2012-2020; Luis Abinader 2020-|2025-06
Ecuador|president|Lucio Gutiérrez 2003-2005; Rafael Correa 2007-2017; Lenín Moreno 2017-2021; Guillermo Lasso 2021-2023; Daniel Noboa 2023-|2025-06
Ecuador|foreign minister|Gabriela Sommerfeld 2023-|2025-06
El Salvador|president|Antonio Saca 2004-2009; Mauricio Funes 2009-2014; Salvador Sánchez Cerén 2014-2019; Nayib Bukele 2019-|2025-06
Grenada|prime minister|Keith Mitchell 2013-2022; Dickon Mitchell 2022-|2025-06
Guatemala|president|Óscar Berger 2004-2008; Álvaro Colom 2008-2012; Otto Pérez Molina 2012-2015; Jimmy Morales 2016-2020; Alejandro Giammattei 2020-2024; Bernardo Arévalo 2024-|2025-06
Guyana|president|Bharrat Jagdeo 1999-2011; David Granger 2015-2020; Irfaan Ali 2020-|2025-06
Haiti|president|Jean-Bertrand Aristide 2001-2004; René Préval 2006-2011; Michel Martelly 2011-2016; Jovenel Moïse 2017-2021|2025-06
Haiti|prime minister|Gérard Latortue 2004-2006; Ariel Henry 2021-2024; Claude Joseph 2021; Alix Didier Fils-Aimé 2024-; Garry Conille 2024|2025-06
Haiti|gang leader|Jimmy Chérizier (Barbecue) 2020-|2025-06
Honduras|president|Manuel Zelaya 2006-2009; Roberto Micheletti 2009-2010; Porfirio Lobo 2010-2014; Juan Orlando Hernández 2014-2022; Xiomara Castro 2022-|2025-06
Jamaica|prime minister|Portia Simpson-Miller 2012-2016; Andrew Holness 2016-|2025-06
Mexico|president|Ernesto Zedillo 1994-2000; Vicente Fox 2000-2006; Felipe Calderón 2006-2012; Enrique Peña Nieto 2012-2018; Andrés Manuel López Obrador (Lopez Obrador, López Obrador, AMLO) 2018-2024; Claudia Sheinbaum 2024-|2025-06
Mexico|foreign minister|Marcelo Ebrard 2018-2023; Alicia Bárcena 2023-2024; Juan Ramón de la Fuente 2024-|2025-06
Mexico|defence minister|Luis Cresencio Sandoval 2018-2024; Ricardo Trevilla 2024-|2025-06
Nicaragua|president|Enrique Bolaños 2002-2007; Daniel Ortega 2007-; Rosario Murillo 2025-|2025-06
Panama|president|Manuel Noriega 1983-1989; Martín Torrijos 2004-2009; Ricardo Martinelli 2009-2014; Juan Carlos Varela 2014-2019; Laurentino Cortizo 2019-2024; José Raúl Mulino 2024-|2025-06
Paraguay|president|Fernando Lugo 2008-2012; Horacio Cartes 2013-2018; Mario Abdo Benítez 2018-2023; Santiago Peña 2023-|2025-06
Peru|president|Alberto Fujimori 1990-2000; Alejandro Toledo 2001-2006; Alan García 2006-2011; Ollanta Humala 2011-2016; Pedro Pablo Kuczynski 2016-2018; Martín Vizcarra 2018-2020; Francisco Sagasti 2020-2021; Pedro Castillo 2021-2022; Dina Boluarte 2022-|2025-06
Peru|foreign minister|Elmer Schialer 2024-|2025-06
Peru|party leader|Keiko Fujimori 2010-|2025-06
Saint Kitts and Nevis|prime minister|Timothy Harris 2015-2022; Terrance Drew 2022-|2025-06
Saint Lucia|prime minister|Allen Chastanet 2016-2021; Philip J. Pierre (Philip Pierre) 2021-|2025-06
Saint Vincent and the Grenadines|prime minister|Ralph Gonsalves 2001-|2025-06
Suriname|president|Dési Bouterse 2010-2020; Chan Santokhi 2020-2025; Jennifer Geerlings-Simons 2025-|2025-06
Trinidad and Tobago|prime minister|Keith Rowley 2015-2025; Kamla Persad-Bissessar 2025-; Stuart Young 2025|2025-06
United States|president|George Washington 1789-1797; Abraham Lincoln 1861-1865; Franklin D. Roosevelt 1933-1945; Harry S. Truman 1945-1953; Dwight D. Eisenhower 1953-1961; John F. Kennedy 1961-1963; Lyndon B. Johnson 1963-1969; Richard Nixon 1969-1974; Gerald Ford 1974-1977; Jimmy Carter 1977-1981; Ronald Reagan 1981-1989; George H. W. Bush (George Bush Sr.) 1989-1993; Bill Clinton (William Jefferson Clinton) 1993-2001; George W. Bush (George Bush) 2001-2009; Barack Obama (Barack Hussein Obama) 2009-2017; Donald Trump (Donald J. Trump) 2017-2021, 2025-; Joe Biden (Joseph R. Biden, Joseph Biden, Joseph R. Biden Jr.) 2021-2025|2025-06
United States|vice president|Dan Quayle 1989-1993; Al Gore 1993-2001; Dick Cheney 2001-2009; Joe Biden 2009-2017; Mike Pence 2017-2021; Kamala Harris 2021-2025; JD Vance (J.D. Vance, James David Vance) 2025-|2025-06
United States|secretary of state|Henry Kissinger 1973-1977; James Baker 1989-1992; Madeleine Albright 1997-2001; Colin Powell 2001-2005; Condoleezza Rice 2005-2009; Hillary Clinton (Hillary Rodham Clinton) 2009-2013; John Kerry 2013-2017; Rex Tillerson 2017-2018; Mike Pompeo 2018-2021; Antony Blinken (Antony J. Blinken, Anthony Blinken, Tony Blinken) 2021-2025; Marco Rubio 2025-|2025-06
United States|deputy secretary of state|Richard Armitage 2001-2005; Robert Zoellick 2005-2006; Wendy Sherman 2021-2023; Kurt Campbell 2024-2025; Christopher Landau 2025-|2025-06
United States|assistant secretary of state|Christopher Hill 2005-2009; Victoria Nuland 2013-2017; Hady Amr 2021-2025; Barbara Leaf 2022-2025|2025-06
United States|defence secretary|Donald Rumsfeld 2001-2006; Robert Gates 2006-2011; Leon Panetta 2011-2013; Chuck Hagel 2013-2015; Ash Carter (Ashton Carter) 2015-2017; Jim Mattis (James Mattis) 2017-2018; Mark Esper 2019-2020; Lloyd Austin (Lloyd J. Austin) 2021-2025; Pete Hegseth 2025-|2025-06
United States|national security adviser|Stephen Hadley 2005-2009; Susan Rice 2013-2017; H. R. McMaster (H.R. McMaster) 2017-2018; Michael Flynn 2017; John Bolton 2018-2019; Robert O'Brien 2019-2021; Jake Sullivan (Jacob Sullivan) 2021-2025; Marco Rubio 2025-; Mike Waltz (Michael Waltz) 2025|2025-06
United States|treasury secretary|Henry Paulson (Hank Paulson) 2006-2009; Timothy Geithner 2009-2013; Jack Lew 2013-2017; Steven Mnuchin 2017-2021; Janet Yellen 2021-2025; Scott Bessent 2025-|2025-06
United States|attorney general|John Ashcroft 2001-2005; Alberto Gonzales 2005-2007; Eric Holder 2009-2015; Loretta Lynch 2015-2017; Jeff Sessions 2017-2018; William Barr (Bill Barr) 2019-2020; Merrick Garland 2021-2025; Pam Bondi 2025-|2025-06
United States|homeland security secretary|Kirstjen Nielsen 2017-2019; Alejandro Mayorkas 2021-2025; Kristi Noem 2025-|2025-06
United States|commerce secretary|Wilbur Ross 2017-2021; Gina Raimondo 2021-2025; Howard Lutnick 2025-|2025-06
United States|health secretary|Xavier Becerra 2021-2025; Robert F. Kennedy Jr. (RFK Jr.) 2025-|2025-06
United States|director of the CIA|George Tenet 1997-2004; David Petraeus 2011-2012; John Brennan 2013-2017; Gina Haspel 2018-2021; William Burns (William J. Burns, Bill Burns) 2021-2025; John Ratcliffe 2025-|2025-06
United States|director of national intelligence|John Negroponte 2005-2007; James Clapper 2010-2017; Avril Haines 2021-2025; Tulsi Gabbard 2025-|2025-06
United States|director of the FBI|Robert Mueller 2001-2013; James Comey 2013-2017; Christopher Wray 2017-2025; Kash Patel 2025-|2025-06
United States|special counsel|Robert Mueller 2017-2019; Jack Smith 2022-2025|2025-06
United States|ambassador to the united nations|John Bolton 2005-2006; Susan Rice 2009-2013; Samantha Power 2013-2017; Nikki Haley 2017-2018; Kelly Craft 2019-2021; Linda Thomas-Greenfield 2021-2025; Mike Waltz 2025-|2025-06
United States|chief of staff|Rahm Emanuel 2009-2010; John Kelly 2017-2019; Reince Priebus 2017; Mark Meadows 2020-2021; Ron Klain 2021-2023; Jeff Zients 2023-2025; Susie Wiles 2025-|2025-06
United States|press secretary|Scott McClellan 2003-2006; Sarah Huckabee Sanders 2017-2019; Sean Spicer 2017; Jen Psaki 2021-2022; Karine Jean-Pierre 2022-2025; Karoline Leavitt 2025-|2025-06
United States|spokesperson of the State Department|Sean McCormack 2005-2009; Ned Price 2021-2023; Matthew Miller 2023-2025; Tammy Bruce 2025-|2025-06
United States|spokesperson of the National Security Council|Emily Horne 2021-2022; John Kirby 2022-2025; Adrienne Watson 2022-2024|2025-06
United States|special envoy|Richard Holbrooke 2009-2010; George Mitchell 2009-2011; Brett McGurk 2015-2025; Zalmay Khalilzad 2018-2021; Amos Hochstein 2022-2025; Steve Witkoff 2025-; Keith Kellogg 2025-|2025-06
United States|adviser|Karl Rove 2001-2007; Jared Kushner 2017-2021; Steve Bannon 2017; Stephen Miller 2017-; Kellyanne Conway 2017-2020; Ivanka Trump 2017-2021; Elon Musk 2025|2025-06
United States|speaker of the house|Newt Gingrich 1995-1999; John Boehner 2011-2015; Paul Ryan 2015-2019; Nancy Pelosi 2019-2023; Mike Johnson 2023-; Kevin McCarthy 2023|2025-06
United States|leader of the senate|Harry Reid 2005-2017; Mitch McConnell 2007-2025; Chuck Schumer (Charles Schumer) 2017-; John Thune 2025-|2025-06
United States|leader of the house|Steve Scalise 2019-; Hakeem Jeffries 2023-|2025-06
United States|senator|Edward Kennedy 1962-2009; John McCain 1987-2018; Joe Lieberman 1989-2013; Dianne Feinstein 1992-2023; Lindsey Graham 2003-; Bernie Sanders 2007-; Bob Corker 2007-2019; Rand Paul 2011-; Elizabeth Warren 2013-; Ted Cruz 2013-; Tim Kaine 2013-; Mitt Romney 2019-2025|2025-06
United States|governor|Arnold Schwarzenegger 2003-2011; Andrew Cuomo 2011-2021; Greg Abbott 2015-; Ron DeSantis 2019-; Gavin Newsom 2019-; Kathy Hochul 2021-|2025-06
United States|mayor of New York|Rudy Giuliani 1994-2001; Michael Bloomberg 2002-2013; Bill de Blasio 2014-2021; Eric Adams 2022-|2025-06
United States|chief justice|John Roberts 2005-|2025-06
United States|chairman of the Federal Reserve|Alan Greenspan 1987-2006; Ben Bernanke 2006-2014; Jerome Powell 2018-|2025-06
United States|chairman of the Joint Chiefs of Staff|Richard Myers 2001-2005; Peter Pace 2005-2007; Mike Mullen 2007-2011; Martin Dempsey 2011-2015; Joseph Dunford 2015-2019; Mark Milley 2019-2023; Charles Q. Brown (CQ Brown) 2023-2025; Dan Caine 2025-|2025-06
United States|commander of Central Command|Tommy Franks 2000-2003; John Abizaid 2003-2007; Michael Kurilla 2022-2025|2025-06
United States|first lady|Laura Bush 2001-2009; Michelle Obama 2009-2017; Jill Biden 2021-2025; Melania Trump 2025-|2025-06
Uruguay|president|José Mujica 2010-2015; Tabaré Vázquez 2015-2020; Luis Lacalle Pou 2020-2025; Yamandú Orsi 2025-|2025-06
Venezuela|president|Hugo Chávez 1999-2013; Nicolás Maduro 2013-|2025-06
Venezuela|vice president|Delcy Rodríguez 2018-|2025-06
Venezuela|foreign minister|Jorge Arreaza 2017-2021; Yván Gil 2023-|2025-06
Venezuela|defence minister|Vladimir Padrino López (Vladimir Padrino) 2014-|2025-06
Venezuela|opposition leader|Henrique Capriles 2012-; Leopoldo López 2014-; Juan Guaidó 2019-2023; María Corina Machado 2023-; Edmundo González 2024-|2025-06
`;
