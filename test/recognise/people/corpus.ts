/** Sentences with the names they hold, people and places invented. */
export const FOUND: readonly { readonly text: string; readonly names: readonly string[] }[] = [
  {
    text: 'Prime Minister Tomas Velland met President Ana Ostrow on Tuesday.',
    names: ['Tomas Velland', 'Ana Ostrow'],
  },
  { text: 'Mr. Velland said the talks would go on.', names: ['Velland'] },
  {
    text: 'Karim al-Rusani, the foreign minister, told reporters that Mr. Velland was wrong. Velland left.',
    names: ['Karim al-Rusani', 'Velland', 'Velland'],
  },
  {
    text: 'Defence Minister Lena Harrow arrived. HarrowToday said the army was ready.',
    names: ['Lena Harrow', 'Harrow'],
  },
  {
    text: 'Israeli Foreign Minister Israel Kantor spoke in Israel.',
    names: ['Israel Kantor'],
  },
  { text: "The report cites Daniel O'Marrow's letter.", names: ["Daniel O'Marrow"] },
  {
    text: 'George H. W. Marlin and J. P. Harrow were absent.',
    names: ['George H. W. Marlin', 'J. P. Harrow'],
  },
  {
    text: 'Joseph Velland called again. Later joseph velland hung up.',
    names: ['Joseph Velland', 'joseph velland'],
  },
  {
    text: 'Minister Ana Velland spoke. Then Mrs. Velland left. President Velland Conceded the point, they said.',
    names: ['Ana Velland', 'Velland', 'Velland'],
  },
  {
    text: 'In the hall jens stoltenberg -NATO Secretary General- was calm.',
    names: ['jens stoltenberg'],
  },
  {
    text: 'Mr. Velland spoke. The plan of Velland & Stoltenberg was new.',
    names: ['Velland', 'Velland', 'Stoltenberg'],
  },
  { text: 'Justice Halvek made the order on Monday.', names: ['Halvek'] },
  {
    text: 'Principal Trudy Velland met Inspector Monir Ostrow of the district.',
    names: ['Trudy Velland', 'Monir Ostrow'],
  },
  {
    text: 'They were received by Crown Prince Hashem and Judge Marrow.',
    names: ['Hashem', 'Marrow'],
  },
  {
    text: 'District Vice-Chairman Sohel Rastan said the road was closed.',
    names: ['Sohel Rastan'],
  },
  {
    text: 'Former Senator Rick Halvek left. Halvek likes a halvek, which is a cake.',
    names: ['Rick Halvek', 'Halvek'],
  },
  {
    text: 'The crown prince, Karim Bin Ostrow, spoke beside a rubbish bin.',
    names: ['Karim Bin Ostrow'],
  },
  {
    text: 'Her favourite writers are Edith Blaylock, J K Marlin, and Ann Frith.',
    names: ['Edith Blaylock', 'J K Marlin', 'Ann Frith'],
  },
  {
    text: 'The Velland-led government fell after anti-Velland marches. Tomas Velland resigned.',
    names: ['Velland', 'Velland', 'Tomas Velland'],
  },
  {
    text: 'Laila Abdul Bastan won a prize. Laila began to write early, and Bastan was proud.',
    names: ['Laila Abdul Bastan', 'Laila', 'Bastan'],
  },
  {
    text: 'Senvalo told reporters it was late. The driver, who waved to Senvalo, left.',
    names: ['Senvalo', 'Senvalo'],
  },
  {
    text: 'The prize went to Ana Halden, Sangoli Rastanna and Kempek Velderan.',
    names: ['Ana Halden', 'Sangoli Rastanna', 'Kempek Velderan'],
  },
  {
    text: 'General Antonio Lopez de Santa Clema agreed. Santa Clema marched in May.',
    names: ['Antonio Lopez de Santa Clema', 'Santa Clema'],
  },
  {
    text: 'The Speaker of the National Assembly Kim Jin-vo told them so. Rep. Park Vong-jin left.',
    names: ['Kim Jin-vo', 'Park Vong-jin'],
  },
  {
    text: 'Minister of National Development Planning Karim Monarva spoke.',
    names: ['Karim Monarva'],
  },
  { text: 'The councillor, Daniel Amadro, said so.', names: ['Daniel Amadro'] },
  {
    text: 'قال الرئيس إن Ana Halden وصلت، ثم غادرت Halden.',
    names: ['Ana Halden', 'Halden'],
  },
  {
    text: 'PM Velland and HRH Prince Hashem met H E Oscar Leon Ostrow.',
    names: ['Velland', 'Hashem', 'Oscar Leon Ostrow'],
  },
  {
    text: 'Prime Minister Mustafa al-Rusani met President Omar al-Bastan on Monday.',
    names: ['Mustafa al-Rusani', 'Omar al-Bastan'],
  },
  {
    text: 'President Ferdinand “Bongo” Velland told former President José "Pepe" Ostrow so.',
    names: ['Ferdinand “Bongo” Velland', 'José "Pepe" Ostrow'],
  },
  {
    text: 'It was announced by bin Salman. According to De Freitas, that was late, and van der Berg agreed.',
    names: ['bin Salman', 'De Freitas', 'van der Berg'],
  },
  {
    text: 'Cristina Velmorro Barrios left with Pedro Velmorro Barrios. Ana Velmorro and Rosa Barrios stayed.',
    names: ['Cristina Velmorro Barrios', 'Pedro Velmorro Barrios', 'Ana Velmorro', 'Rosa Barrios'],
  },
  {
    text: 'Superintendent of Police Dilvo Ghimanre said so. Minister of National Planning Suvarso Monovanre told parliament.',
    names: ['Dilvo Ghimanre', 'Suvarso Monovanre'],
  },
  {
    text: 'To Secretary-General António Guterres he gave a letter, and one to Alhaji Muhammadu Velmo.',
    names: ['António Guterres', 'Muhammadu Velmo'],
  },
  {
    text: 'The leader Kim Jong - un wrote to Lula and to AMLO. Lee Hoon - in his view - was right.',
    names: ['Kim Jong - un', 'Lula', 'AMLO', 'Lee Hoon'],
  },
  {
    text: 'Hoang Minh Velanh left with Ho Chi Minh. Velanh sang.',
    names: ['Hoang Minh Velanh', 'Ho Chi Minh', 'Velanh'],
  },
  {
    text: 'It won the Norvale Academy Award for Best Actor (Dustin Halvek) and a novel by Ward Marrow, which was filmed.',
    names: ['Dustin Halvek', 'Ward Marrow'],
  },
  {
    text: 'He had gone there with his friend Bonvosus, and she with her mother Tanganuve.',
    names: ['Bonvosus', 'Tanganuve'],
  },
  {
    text: 'Lt. Gen. Jubal Velder met Gen Halvek and Gen. Sterling Marrow.',
    names: ['Jubal Velder', 'Halvek', 'Sterling Marrow'],
  },
  {
    text: 'Welcome to Trump Tower. We want Trump. They met at Trump Tower again, and sent a signal to Putin.',
    names: ['Trump', 'Putin'],
  },
];

/** Sentences that name nobody, though they look like it. */
export const NEVER: readonly string[] = [
  'Mark my words. Beer a bit warm, and an order from Hyundai too late.',
  'Riders showed their student ID, and a friend indeed paid.',
  'Turnstiling with the mayor ended in March, as did loans to Sri Lanka.',
  'Amid it all, a Hong Kong-listed lender closed. Albeit late, the refund came.',
  'Buses run from San Miguel de Velmorro to Santa Rosa and São Tomas.',
  'The governor of Bank Al Velmar said that rates would rise.',
  'Traders opened champagne in Coventry, and a price was set at Austin, said Bloomberg.',
  'The talks in May and April failed, and June will be no better.',
  'Fighting went on in Khan Younis and near Deir al-Balah.',
  'Washington said it would answer; Moscow did not.',
  'Shares of Morgan Stanley lost a tenth of their value.',
  'Senior Israeli Hamas officials were killed, the army said.',
  'Police closed the Red Cross office near the Supreme Court.',
  'On Monday the European Parliament and the White House disagreed.',
  'The United Nations Security Council met twice.',
  'Lorries queued at the King Hussein Bridge and at the Queen Elizabeth Central Hospital.',
  'Prince Edward Island and General Motors signed the paper.',
  'Bloomberg reported on Monday that the bank had failed.',
  'Castellism blocked the port, and Castellists cheered.',
  'Lorries queued at Mahatma Velmar University and the John Halden Institute.',
  'The film The President opened on Friday, and The Queen is still shown.',
  'The novel Minister of Nothing sold well in March and April.',
  'Opposition MPs stayed away, and the ATMs were empty.',
  'Authorities said the road was closed. Growers claimed the loss.',
];

/** Names that the article itself uses as those of firms, places and feasts. */
export const NO_PERSONS: readonly { readonly text: string; readonly never: string }[] = [
  {
    text: 'Karim Velland, the acting director of Fintara Ostrow, spoke. Fintara Ostrow opened in May.',
    never: 'Fintara Ostrow',
  },
  {
    text: 'The Port of Rio Velmar is deep. Ships lie at Rio Velmar, and trade in Rio Velmar grows.',
    never: 'Rio Velmar',
  },
  {
    text: 'She studied at Nelson Marlow University. Nelson Marlow University is old.',
    never: 'Nelson Marlow',
  },
  {
    text: 'The newspaper Velmario reported it. Velmario quoted nobody, and Velmario users complained.',
    never: 'Velmario',
  },
  {
    text: 'She lives in the settlement of Emanuel Velder. Emanuel Velder is quiet.',
    never: 'Emanuel Velder',
  },
  {
    text: 'The Single Union of Ostrow Builders (Suntrak) called a strike. Suntrak said so on Monday, and Suntrak meant it.',
    never: 'Suntrak',
  },
  {
    text: 'Rain is expected in Auckland, Tauranga, Hamilton and Christchurch.',
    never: 'Hamilton',
  },
  {
    text: 'Ford, which supplies the cars, said nothing. Workers of Ford were angry.',
    never: 'Ford',
  },
  {
    text: 'A subsidiary of Smorvel makes it. Smorvel said in a statement that sales rose.',
    never: 'Smorvel',
  },
];
