/** The Americas and the Caribbean. The format is that of `parseRoster`. */
export const AMERICAS = `
United States|president|George H. W. Bush (George Bush Sr.) 1989-1993; Bill Clinton (William Jefferson Clinton) 1993-2001; George W. Bush 2001-2009; Barack Obama (Barack Hussein Obama) 2009-2017; Donald Trump (Donald J. Trump) 2017-2021, 2025-; Joe Biden (Joseph R. Biden, Joseph Biden) 2021-2025|2025-06
United States|vice president|Al Gore 1993-2001; Dick Cheney 2001-2009; Joe Biden 2009-2017; Mike Pence 2017-2021; Kamala Harris 2021-2025; JD Vance (J.D. Vance) 2025-|2025-06
United States|secretary of state|Madeleine Albright 1997-2001; Colin Powell 2001-2005; Condoleezza Rice 2005-2009; Hillary Clinton (Hillary Rodham Clinton) 2009-2013; John Kerry 2013-2017; Rex Tillerson 2017-2018; Mike Pompeo 2018-2021; Antony Blinken (Antony J. Blinken, Anthony Blinken, Tony Blinken) 2021-2025; Marco Rubio 2025-|2025-06
United States|defence secretary|Donald Rumsfeld 2001-2006; Robert Gates 2006-2011; Leon Panetta 2011-2013; Chuck Hagel 2013-2015; Ash Carter (Ashton Carter) 2015-2017; James Mattis (Jim Mattis) 2017-2019; Mark Esper 2019-2020; Lloyd Austin (Lloyd J. Austin) 2021-2025; Pete Hegseth 2025-|2025-06
United States|treasury secretary|Henry Paulson (Hank Paulson) 2006-2009; Timothy Geithner 2009-2013; Jack Lew 2013-2017; Steven Mnuchin 2017-2021; Janet Yellen 2021-2025; Scott Bessent 2025-|2025-06
United States|attorney general|John Ashcroft 2001-2005; Alberto Gonzales 2005-2007; Eric Holder 2009-2015; Loretta Lynch 2015-2017; Jeff Sessions 2017-2018; William Barr (Bill Barr) 2019-2020; Merrick Garland 2021-2025; Pam Bondi 2025-|2025-06
United States|national security adviser|Condoleezza Rice 2001-2005; Stephen Hadley 2005-2009; Susan Rice 2013-2017; Michael Flynn 2017; H.R. McMaster 2017-2018; John Bolton 2018-2019; Robert O'Brien 2019-2021; Jake Sullivan 2021-2025; Mike Waltz (Michael Waltz) 2025|2025-06
United States|CIA director|George Tenet 1997-2004; David Petraeus 2011-2012; John Brennan 2013-2017; Mike Pompeo 2017-2018; Gina Haspel 2018-2021; William Burns (William J. Burns, Bill Burns) 2021-2025; John Ratcliffe 2025-|2025-06
United States|speaker of the House|Nancy Pelosi 2007-2011, 2019-2023; John Boehner 2011-2015; Paul Ryan 2015-2019; Kevin McCarthy 2023; Mike Johnson 2023-|2025-06
United States|Senate majority leader|Harry Reid 2007-2015; Mitch McConnell 2015-2021; Chuck Schumer (Charles Schumer) 2021-2025; John Thune 2025-|2025-06
United States|ambassador to the United Nations|Susan Rice 2009-2013; Samantha Power 2013-2017; Nikki Haley 2017-2018; Linda Thomas-Greenfield 2021-2025|2025-06
United States|federal reserve chair|Alan Greenspan 1987-2006; Ben Bernanke 2006-2014; Janet Yellen 2014-2018; Jerome Powell 2018-|2025-06
United States|state department spokesperson|Ned Price 2021-2023; Matthew Miller 2023-2025; Tammy Bruce 2025|2025-06
Canada|prime minister|Jean Chrétien 1993-2003; Paul Martin 2003-2006; Stephen Harper 2006-2015; Justin Trudeau 2015-2025; Mark Carney 2025-|2025-06
Canada|foreign minister|Chrystia Freeland 2017-2019; François-Philippe Champagne 2019-2021; Marc Garneau 2021; Mélanie Joly 2021-2025; Anita Anand 2025-|2025-06
Canada|defence minister|Harjit Sajjan 2015-2021; Anita Anand 2021-2023; Bill Blair 2023-2025; David McGuinty 2025-|2025-06
Mexico|president|Vicente Fox 2000-2006; Felipe Calderón 2006-2012; Enrique Peña Nieto 2012-2018; Andrés Manuel López Obrador (Lopez Obrador) 2018-2024; Claudia Sheinbaum 2024-|2025-06
Mexico|foreign minister|Marcelo Ebrard 2018-2023; Alicia Bárcena 2023-2024; Juan Ramón de la Fuente 2024-|2025-06
Guatemala|president|Jimmy Morales 2016-2020; Alejandro Giammattei 2020-2024; Bernardo Arévalo 2024-|2025-06
Belize|prime minister|Dean Barrow 2008-2020; Johnny Briceño 2020-|2025-06
Honduras|president|Manuel Zelaya 2006-2009; Porfirio Lobo 2010-2014; Juan Orlando Hernández 2014-2022; Xiomara Castro 2022-|2025-06
El Salvador|president|Mauricio Funes 2009-2014; Salvador Sánchez Cerén 2014-2019; Nayib Bukele 2019-|2025-06
Nicaragua|president|Daniel Ortega 1985-1990, 2007-|2025-06
Nicaragua|co-president|Rosario Murillo 2025-|2025-06
Costa Rica|president|Óscar Arias 2006-2010; Laura Chinchilla 2010-2014; Luis Guillermo Solís 2014-2018; Carlos Alvarado 2018-2022; Rodrigo Chaves 2022-|2025-06
Panama|president|Juan Carlos Varela 2014-2019; Laurentino Cortizo 2019-2024; José Raúl Mulino 2024-|2025-06
Cuba|president|Fidel Castro 1976-2008; Raúl Castro 2008-2018; Miguel Díaz-Canel 2018-|2025-06
Cuba|foreign minister|Bruno Rodríguez (Bruno Rodríguez Parrilla) 2009-|2025-06
Haiti|president|René Préval 1996-2001, 2006-2011; Michel Martelly 2011-2016; Jovenel Moïse 2017-2021|2025-06
Haiti|prime minister|Ariel Henry 2021-2024; Garry Conille 2024; Alix Didier Fils-Aimé 2024-|2025-06
Dominican Republic|president|Danilo Medina 2012-2020; Luis Abinader 2020-|2025-06
Jamaica|prime minister|Portia Simpson-Miller 2006-2007, 2012-2016; Andrew Holness 2011-2012, 2016-|2025-06
Bahamas|prime minister|Hubert Minnis 2017-2021; Philip Davis 2021-|2025-06
Barbados|prime minister|Mia Mottley 2018-|2025-06
Trinidad and Tobago|prime minister|Kamla Persad-Bissessar 2010-2015, 2025-; Keith Rowley 2015-2025; Stuart Young 2025|2025-06
Antigua and Barbuda|prime minister|Gaston Browne 2014-|2025-06
Dominica|prime minister|Roosevelt Skerrit 2004-|2025-06
Grenada|prime minister|Keith Mitchell 2013-2022; Dickon Mitchell 2022-|2025-06
Saint Kitts and Nevis|prime minister|Timothy Harris 2015-2022; Terrance Drew 2022-|2025-06
Saint Lucia|prime minister|Allen Chastanet 2016-2021; Philip J. Pierre (Philip Pierre) 2021-|2025-06
Saint Vincent and the Grenadines|prime minister|Ralph Gonsalves 2001-|2025-06
Guyana|president|David Granger 2015-2020; Irfaan Ali 2020-|2025-06
Suriname|president|Dési Bouterse 2010-2020; Chan Santokhi 2020-2025|2025-06
Colombia|president|Álvaro Uribe 2002-2010; Juan Manuel Santos 2010-2018; Iván Duque 2018-2022; Gustavo Petro 2022-|2025-06
Venezuela|president|Hugo Chávez 1999-2013; Nicolás Maduro 2013-|2025-06
Venezuela|defence minister|Vladimir Padrino López (Vladimir Padrino) 2014-|2025-06
Venezuela|opposition leader|Juan Guaidó 2019-2023; María Corina Machado 2023-|2025-06
Ecuador|president|Rafael Correa 2007-2017; Lenín Moreno 2017-2021; Guillermo Lasso 2021-2023; Daniel Noboa 2023-|2025-06
Peru|president|Alberto Fujimori 1990-2000; Alejandro Toledo 2001-2006; Alan García 1985-1990, 2006-2011; Ollanta Humala 2011-2016; Pedro Pablo Kuczynski 2016-2018; Martín Vizcarra 2018-2020; Francisco Sagasti 2020-2021; Pedro Castillo 2021-2022; Dina Boluarte 2022-|2025-06
Bolivia|president|Evo Morales 2006-2019; Jeanine Áñez 2019-2020; Luis Arce 2020-|2025-06
Brazil|president|Fernando Henrique Cardoso 1995-2003; Luiz Inácio Lula da Silva (Lula da Silva) 2003-2011, 2023-; Dilma Rousseff 2011-2016; Michel Temer 2016-2018; Jair Bolsonaro 2019-2022|2025-06
Brazil|foreign minister|Celso Amorim 2003-2011; Ernesto Araújo 2019-2021; Mauro Vieira 2023-|2025-06
Brazil|defence minister|José Múcio 2023-|2025-06
Paraguay|president|Horacio Cartes 2013-2018; Mario Abdo Benítez 2018-2023; Santiago Peña 2023-|2025-06
Uruguay|president|José Mujica 2010-2015; Tabaré Vázquez 2005-2010, 2015-2020; Luis Lacalle Pou 2020-2025; Yamandú Orsi 2025-|2025-06
Argentina|president|Néstor Kirchner 2003-2007; Cristina Fernández de Kirchner (Cristina Kirchner) 2007-2015; Mauricio Macri 2015-2019; Alberto Fernández 2019-2023; Javier Milei 2023-|2025-06
Argentina|foreign minister|Diana Mondino 2023-2024; Gerardo Werthein 2024-|2025-06
Chile|president|Ricardo Lagos 2000-2006; Michelle Bachelet 2006-2010, 2014-2018; Sebastián Piñera 2010-2014, 2018-2022; Gabriel Boric 2022-|2025-06
`;
