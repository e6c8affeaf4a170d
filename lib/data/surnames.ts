/**
 * Surnames, folded. Source: the surname lists of @faker-js/faker 10.6.0 (MIT) in all languages of Latin script, plus East Asian
 * and Middle Eastern ones written for this project. As of 2026-11.
 */
export const SURNAMES = `
aalbers aalerud aaltonen aas aasen ababii abaci abadan abadi abadjiev abadjieva abadzic abadzija
abalioglu abate abay abazovic abbadi abbas abbate abbondanza abbosov abbosova abbott abbrescia
abdi abdulahadyev abdulazimov abdulazimova abdulazizov abdulazizova abdulboriyev abdulhafizov
abdulhakimov abdulhayov abdulhayova abdulholiqov abduljalilov abdulkarimov abdullatifov
abdullayeva abdulmalikov abdulqodirov abdulvaliyev abdulvohidov abe abegglen abel abele aberg
abernathy abeyta abicht abimanyu abiodun abiola abiputra abodunrin abolina abolins aboltina
aboltins abosede abova abraham abrahamsson abramov abramova abramovic abrego abreu abshire abt abu
acanski acar accardi accardo accurso aceto acevedo achari acharya acheampong achilles achim
achkinadze acic acikalin acikgoz acimovic acin ackerman ackermann aclan acosta acquadro acquaviva
acquistapace acuna adadevoh adal adam adamcova adamczak adamczyk adame adamec adamek adami adamiak
adamiec adamkova adamo adamova adamovic adamowicz adams adamski adamus adan adanir adanski adaobi
adar adasevic adcock addari addis ade adebayo adebisi adegbite adegboye adegoke adekunle adelakun
adeleke adelusi adem ademayowa ademiluyi ademola adeniyan adeoluwa aderibigbe aderinsola aderogba
aderonke adesina adesiyan adewale adewunmi adewura adeyemo adhikari adhitama adiga adin adisa
adivar adomah adomako adongo adorno adragna adriansyah adu adusei adutwum aebi aebischer aeby
afanasev afanaseva afandiyeva affinito afifah afirifa aflaq afoakwa afolabi afolayan afonja afunku
aga agafonov agafonova agaoglu agarwal agboola agca agirbas agnello agnes agostinelli agostini
agosto agresta aguayo aguilar aguilera aguirre aguridic agustian agustina agyapong agyare agyei
agyemang ahic ahlke ahluwalia ahmad ahmadinejad ahmadov ahmed ahmetspahic ahonen ahortor ahrenberg
ahrens ahrorov ahrorova ahuja aidara aiello aigare aigars aigbiniode aigner aigroz airlangga
ajakaiye ajanovska ajanovski ajao ajayi ajewole ajvazovic akal akalin akan akar akay akaydin
akbaba akbay akbulut akcal akcali akcan akcay akdag akdemir akel akerele akesson akgoz akgul akgun
akhundzada akifovic akin akinci akinrinola akintade akisik akkan akkas akkaya akkoc akkor akkoyun
akkoyunlu akkurt akmalov akmalova akman akoto akowua akpinar akramov akramova aksakal aksam aksel
aksenov aksenova aksentic aksentijevic aksic aksin aksit aksovic aksoy aksungur aktan aktas aktay
akyeampong akyel akyena akyildiz akyurek akyuz alabi aladic aladzic alaimo alakbarov alakbarova
alakovic alamsyah alan alanis alaniz alanovic alarcon alargic alavanja alavantic alba albanese
albano albert alberti albertyn albrecht albrechtova albu albuquerque alcala alcamo alcantar
alcaraz aldea alejandro aleksandrov aleksandrova alekseev alekseeva aleksic aleksiev aleksieva
aleksov aleksova aleksovska aleksovski aleman alessandrini alessi alev alexa alexander
alexandrescu alexandru alexe alfano alfaro alfermann alfieri ali alicea alici alicic alidi aligbe
alih alija alikavazovic alisherov alisherova alivernini aliyev aliyeva alizadeh aljancic alkan
alkaya alkhamis alkovic alksne alksnis allawi allegretti allgeyer almanza almaraz almasac almeida
almonte alniacik aloba aloi alonso alonzo alparac alpman alpugan altamirano altan altenwerth
altieri altinay altinbas altinel altinisik altinok altintas altiok altun altuntas aluga alva
alvarado alvarez alves alwan alyanak amabile amado amador amadori amaechi amann amanpour amanta
amar amaral amato amaya amberg ambrosini ambrosino ambrosio ambroz ambrozova amendola amerio amici
amico aminat amla ammann ammoscato amo amoa amoako amoasi amorim amoroso amoruso ampadu ampofo
amponsah amrein amundsen ananda anandya anasov anasova anaya anchevska anchevski ancona andel
andelic andelkovic andelova andersen anderson andersone andersons andersson andesilic andic anding
andini andonov andonova andonovic andonovska andonovski andorful andov andova andrade andre
andreassen andreasson andreev andreeva andreevska andreevski andrei andrejevic andrejic andrejin
andrekovic andreoli andresen andriani andries andrisani andriska andrle andrlova andronic
andrukhovych andrzejczak andrzejewski anelli angeletti angeli angelini angeloni angelovska
angelovski angelucci anggraini anggreny anggriawan anghel angster anguiano angulo anisimov
anisimova anjani anjos ankra ankunding anne annunziata anokye ansa anselmi anselmo antal antalova
antczak antenucci antezza antoci anton antonacci antonelli antoni antonic antonini antonov
antonova antonovic antonucci antos antosova antovic anttila antunes antunovic antusevic antwi
anucin anusic anvaryev anvaryeva anzalone aparicio apicella apitz apodaca aponte apostol apostolov
apostolova apostolska apostolski appia appiah aprile aqila aquino arafat araghchi aragon araja
arajs aramini arana aranda arap aras araujo arcangeli arce archuleta arda ardana ardelean
ardeleanu ardianto ardiyanti aregger arellano aremu arena arenas arendt arens arevalo argenio
argento argiolas arguello arhanic arias arican arifin arig arik arikan arkhipov arkhipova arlovic
arman armas armendariz armenta armijo armstrong arnaud arnaut arndt arnesen arnold arora arpasi
arredondo arreola arriaga arroyo arsenic arsic arslan arslanoglu arslonov arslonova arsov arsova
arsovska arsovski arteaga artemev artemeva artioli arvidsson aryal aryani aryanti aryee asadanin
asadov asadova asadullohyev asamoa asamoah asan asanin asante asare asaro asceric aschenbroich
asci ascione asenso ashley asiama asiedu asik asikoglu asil asilbekov asilbekova asimi askin
askraba askrabic aslan aslanoglu aso asonja aspere aspers assad assmus assuncao astafei astolfi
astuti aswandi ata atakan atakol atalik atan atanasov atanasova atanasovska atanasovski atanda
atasever atay atencio ates atici atik atilgan atkov atkova atli atsev atseva atsevska atsevski
atta atzeni atzori au aubert aubry aucamp auer aufderhar augustyn augustyniak aurelia auzina
auzins avallone avalos avan avazyev avazyeva avci avcioglu avdeev avdeeva avila aviles avola avram
avramchev avramcheva avramov avramova avramovska avramovski avsec aw awlaki awodiran awolowo awuah
axelsson axmann ayala ayandokun ayaydin ayaz aybar aycan aydan aydemir aydin aydogdu aygun ayhan
ayisat aykac aykan aykurt ayobami ayomide ayoola aytac aytek aytekin ayverdi azad azamatov
azamatova azara azdajic azevedo azhari azinic aziz azizah azizov azizova azzahra ba baa baafi baah
baarck baawia babac babacan babali babalj babalola babamovska babamovski babaoglu babarogic
babatunde babatz babel babic babin babini babka babkova babou babovic babtunde babukh babunska
babunski baburic baca bacalo bacci bacher bachey bachmann bachovska bachovski baciu backer bacova
badane badea bademci badenhorst bader badiane badie badillo badji badjuk badu baez baeza baganz
bagaskara baggio baghdadi baginski bagis bagnoud bahadir bahena bahl bahna bahno bahnova bahodirov
bahodirova bahriddinov bahriddinova bahringer bahromov bahromova bahun bai bailey baiocco bajalska
bajalski bajare bajars bajc bajcetic bajcic bajer bajerova bajsanski bak bakal bakan bakaran
bakare bakarec bakevska bakevski bakhoum bakhtiyorov bakhtiyorova baki bakirci bakircioglu bakke
bakken bakker bakos bakowski bakr balaban balabanov balabanova balabanovic balabukh balabukha
balakun balan balasevic balaskovic balat balaz balazevic balazova balazs balboni balcar balcarova
balcer balcerzak balci balck baldacci baldassarre balde balderas baldi baldini baldo balducci
balesevic balestra baleta baletic balevic balincic balint balistreri baljak balkow balla ballarin
ballesteros balli ballouhey balmer balnuweit balode balodis balog balogh balogova balogsandor
balogun baloun balounova baloyi balsamo baltaci baltag baltin balytska balytskyy balzano balzer
bambula bamidele bamiloye bamisebi banach banas banasiak banasik banda bandera bandic bandicstimac
bandini bandl bandopadhyay banerjee bang bani banic banica banicevic banicjokic banisadr banjac
banjak banjalic banjari banov banse banu banuelos bao baptista bar baradei barajas barak barakova
baral baraldi baran baranjec baranka barankova baranov baranova baranovska baranovskyy baranowski
baranski barbagallo barbarosoglu barbarossa barbarulo barbato barbera barberi barberis barbero
barbier barbieri barbiero barbosa barbu barbulescu bardek barela bares baresova baretta bargan
barghouti barile barilla barinic barisic barlas barletta barna barnard barone baroni barons
barosevcic barosevic barr barra barragan barras barraza barre barreca barrera barresi barreto
barretta barrientos barrios barros barrows barry barsotti barta bartak bartakova bartczak bartell
bartels barth bartkowiak bartnik bartoletti bartoli bartolini bartolomei bartolucci barton
bartonova bartos bartosek bartosik bartoskova bartosova bartova bartovic bartovicova bartulin
bartunek bartunkova barylla barzani basar-klapec basara basaran basaric basarovska basarovski
baseda baser bashir bashirian bashuk basile basmaci basnet basoglu bassani bassi basso basson
basta bastac bastajic bastola bastova basynat batista batnozic bato battaglia battig battista
battisti battistini battke baturalp batz bauch bauer bauermeister bauerova baumann baumbach
baumeister baumgartner baur bauschinger bauschke bavaud bavtirovska bavtirovski bawer bayazit
baydar bayeni bayer bayerova baykam bayraktar bayraktutan baysoy bazant bazantova beahan beatty
beavogui becerra bech bechtelar beck becka beckel becker beckmann beckova becvar becvarova bedan
bedewitz bedini bednar bednarczyk bednarek bednarik bednarikova bednarova bednarski bednarz beele
beer beerli beggerow beh behr behrenbruch behruzov behruzova beier beissmann bejan bejenari
bejenaru bekavac bekcic bekdik bekjarev bekker bekmurodyev bekmurodyeva beko bekonja bekovac
bektas bektasoglu bekvalac belavske belavskis belcar belcevic belchev belcheva belec belenzada
belic belichanets belivuk belkovska belkovski belli bellini bello bellomo bellotti bellucci
belmonte belogaska belogaski belohlavek belohlavkova belojevic belopoljac belosevac belosevic
belotti belousov belousova belov belova belovic belovska belovski belovukovic belozerov belozerova
beltrame beltrami beltran belvisi belyaev belyaeva belyakov belyakova belz ben-ali ben-gvir
benakovic benatti benavides benavidez benda bender bendevska bendevski bendova benecke benedetti
benedetto benes benesova benetti bengtsson bengu benigni benini benitez benjamin bennardo benner
benninger beno benoit benova bentivoglio benvenuti benvenuto benz benzing berak beran beranek
berankova beranova berardi berberoglu berdnyk berends beretta berg bergamasco bergamini berge
berger berggren berglund bergman bergmane bergmanis bergnaum bergqvist bergrova bergstrom beribak
berk berka berkova berky berkyova bermudez bernabei bernal bernard bernardi bernardini bernardova
bernasconi bernatovic berner berney bernhard bernier berning bernolak bernolakova berntsen berrios
berset bertaccini bertani bertelli bertelsen berthoud berti bertini berto bertolini bertolussi
bertrand berxwedan berzina berzins berzite berzits beserler besikci beso besok bespalov bespalova
bester betancourt bethke betschart betti betz beushausen bevilacqua bevk beye beyeler beyer bezdek
bezdekova bezjak bezuidenhout bhadresha bhana bhandari bharadwaj bhat bhattacharya bhattarai
bhattathiri bhembe bhengani bhengu bhuyeni biagetti biagi biagini bialas bialek bialkowski bianc
biancheri bianchetti bianchi bianchini bianco biasci biba bicakci bicanin biccari bicek bicekova
bicer bichler bickel bidaud bideau biedermann biedrzynski bielak bielawski bielecki bieler bielert
bielik bielikova bielski bienasch bienias bieniek bienkowski bieri biernacki biernat biesenbach
bigdeli biggi biglebauer bijl bila bilbilovska bilbilovski bildik bilek bilen bilge bilgen bilgic
bilgin biljan biljanovska biljanovski bilkova bilogravic bilolyev bilolyeva bilopavlovic bilski
bily bilych bina bindi bini binova bins bionaz biondi birca bircakovic bircanin birina birinci
birins birkemeyer birlik biro birtasevic biryukov biryukova birzina birzins birzniece birznieks
bisconti biseniece bisenieks bisgaard bishara bisio biskicmerkas bislimovska bislimovski bisset
bitca biteye bitovska bitovski bittner bittnerova bivol bivolarevic biyela bizetic bizjak bizumic
bizzarri bjelanovic bjeletic bjelic bjelica bjelicic bjelinic bjelivuk bjelja bjeljac bjelkic
bjelobaba bjelobrk bjeloglav bjelogrlic bjelojevic bjerke bjerregaard bjork bjorklund bjornstad
blacanin blaga blaha blaho blahova blanc blanchard blanckenberg blanco blanda blank blaschek
blaser blasi blaskovic blassneck blaszczak blaszczyk blatancic blatter blaua blaus blazanovic
blazek blazer blazevic blazhevska blazhevski blazkova blecha blechova blekte blick blinov blinova
bliznakov bliznakova bloch blochwitz block blockhaus blokhin blokhina blom blomqvist blum blume
boadi boadu boahen boakye boaten boateng bobek bober bobeta bobinac bobkova boboc bobrov bobrova
boburov boburova bobylev bobyleva bocchi boccia bocek bochenek bocic bock bockai bockova bocokic
boda bode bodea bodian bodini bodiroga bodnar bodrug boduroglu boehm boer boffa bogan bogdan
bogdanov bogdanova bogdanovska bogdanovski bogdanska bogdanski bogdashin bogenrieder bogisich
bognar bogoeska bogoeski bogoev bogoeva bogoljubovic bogosavac bogucki bogusz bohac bohacek
bohackova bohacova bohge bohm bohmova boi boico bojadji bojadjiev bojadjieva bojanovska bojanovski
boje bokanovic bolat bolatli bolf-kovacic bolkovac bolle bolliger bolm bologna bolot-salaj
bolshakov bolshakova bolta boltic bolukbas bolukbasi bolunovic bomestar bona bonanni bonanno
bonato bonazzi bondare bondarenco bondarenko bondars bonde bonderovic bondra bondrova bondzic
bonelli bonetti bongiorno bongiovanni bongo boni bonifazi bonilla bonini bonisch bonnet bono
bonomi bonomo bonsra bonsu boratav borbely borcanin bordian bordoni borek borelli borer boretska
boretskyy borge borgeaud borgeling borges borghi borgia borgschulze borilovic borincevic borisov
borisova bork borkovacki borkovic borkowski bormann borner bornscheuer borochko boros borovac
borovicka borovickova borovska borovskyy borowiec borowski borrego borrelli borrmann bors borsch
borta bortolin bortoluzzi bortot boruschewski bos bosak bosakova bosanac bosancic boscaino bosch
boschetti boschi bosco boscolo boshevska boshevski boshkov boshkova boshkovska boshkovski boshoff
bosi bosiljcic bosiljkic bosiljkovic boska boskova bosler bosman bossard bosshard bosson bossy
bostan bota botan botello botezatu botha botiryev botiryeva botnari botnaru botsevska botsevski
botsford botta bottner bouazizi boucek boucher bouckova bouda boudova bourcard bourgeois bourguiba
bourrouag bouschen bouska bouskova bouteflika bove bovolenta boxhammer boyaci boyarchuk boyde boye
boyer boyes boyle boz bozalo bozanic bozanovic bozdogan bozdok bozdokov bozek bozhikov bozhikova
bozhinov bozhinova bozhinovska bozhinovski bozic bozicanin bozicic bozickovic bozkir bozkurt
bozoglu bozsik bozzi bozzo brabcova brabec brabencova brabenec brada bradac bradacova bradova
bradtke bradvic braga bragin bragina brahaj braia brakus brambilla branca branco brand brandenburg
brandi brandis brandli brandt bratina bratojevic bratonozic bratovic bratu brauer braun braunova
brautigam bravo brazda brazdil brazdilova brazdova brdanin brdovic brecko bredenkamp brehmer
breitenberg breitenstein brejcha brejchova brekke bremer bremser brenke brenkis brenner bresciani
breskovic bressan breton breu breuer brezancic brezina brezinova breznik brezo brezoska brezoski
brezovac brezovnjacki briano briede briedis briesenick brigandi brignone bringmann brinjak brink
brinkmann brinza briones briseno brisuda brito brits brix briza brizova brizzi brkanovic brkic
brniclevada broda broening brogi brogli bromfield bromme brosch brouwer broz brozek brozkova
brozova bruckmann bruder bruen brugger bruggmann bruhns brumat brun brunelli brunet brunetti bruni
brunkevica brunkevics brunner bruno bruns bruschi bruun bruzzone brychta brychtova brytska
brytskyy brzezinski brzozowski buac buaca bubalo bubenik bubenikova bubulovska bubulovski bucakli
bucalo bucalovic bucanin buccheri bucci bucek buch buchele bucher buchholz buchrucker buchta
buchtova buckalovic buckova buckridge bucur buczek buczkowski buczynski buda budai budak buder
budichalas budiman budiyanto budreiko budzinski budzynski bueno buga buhl buhler buhlmann bui
buile builis bujak bujor bujukliev bujuklieva buker bukovska bukovsky bukowski bulaja bulak bulat
bulatovic bulgarelli buljat buljin buljubasic buljugic bulovan bultmann bulut bundgaard bunea
bunescu bunev buneva bungener bunjes bunoza bunusevac buongiorno buonomo burani burazer burazor
burckhardt burda burdak burdova burduja bures buresova burevic burger burghagen burgic burgio
burgos burhonov burhonova burian burianek buriankova burianova burkhard burkhardt burklein burlacu
burmeister burmylo burov burova burri buruiana buruk burzynski busa busak busari busch buschbaum
buscher busemann busetincan buslaver buss busse bussmann bustamante bustos busuioc butarevic
butera buthelezi butko butnaru butt buttner buzev buzeva buzharovska buzharovski buzzi bykov
bykova byrd byrtus byrtusova cabaj-adam caballero caban cabras cabrera cabro caccamo caccavo
cacciamani cacciapuoti cacciatore cace cada cadena cadoni cadova caforio caggiano cagiran caha
cahova cai caiazza caiazzo caillat cailler cajka cajko cajner cajzler cakir calabrese calabria
calabro calafiore calame calandro caldera calderon caleta califano calin calite calitis callegari
calligaris calo calvillo camacho camagic camara camarillo camdali camdzic cameron camilli
cammarata cammisa campagna campana campanella campanile campanini campbell campisi campo campoli
campos campus canaki canale canales cancar cancelliere cancellieri candan candela candelaria
candido candrlic canepa cangiano canino canjko-novak cankar cannas cannata cannella cannone cano
canova cantagallo cantoni cantu canu cao cap capannolo capanoglu capasso capatina capecchi capek
capelli capitani capizzi capkova capkovic capkovicova capkunovic caplovic caplovicova capoccia
capocotta capogna capone caporaso capova cappai cappelletti cappelli cappello cappiello capponi
capraro capriotti caprnjic capuano caputo cara caraballo caracciolo caradonna caraman carapic
carapina caraus caravesa carbajal carbon carbone carboni cardella cardenas cardia cardinale
cardinali cardini cardona cardone cardoso care careddu carella caretti caric caricari carini
carletti carli carlini carlino carloni carlotti carlowitz carlsen carlsohn carlucci carminati
carmona carneiro carnevale carnic carnogurska carnogursky carnovale carollo caron carosi carovic
carp carpentier carranza carrara carraro carrasco carrasquillo carre carreon carrera carrero
carrieri carriero carrillo carrion carroll carrozza carrozzo carrus carstens carta carter cartl
cartwright caruso carvajal carvalho carvelli casadei casadio casagrande casale casali casano
casanova casares casarez casas casavecchia cascio cascone casella caselli caserta casian casillas
casini casolaro caspari casper caspers cassano cassim cassin castagna castaldi castaldo castaneda
castellana castellani castellano castellanos castelli castelyn castens castiello castiglioni
castillo castro casu casula catalano catalbas cataldi cataldo catalinac catana catania catanzaro
catarsi catellani caterino catic cattaneo cattani cauna caune cavalic cavaliere cavalieri
cavaljuga cavallari cavallaro cavalli cavallini cavallo cavazos cavdarevic cavic cavlina cavriani
cazac cazacu cazares ceballos ceban cebanu cebekhulu cebotari cebula cecan ceccarelli ceccarini
cecchetti cecchi cecchini cecere cech cechova cedillo cehmajster ceja cejka cejkova celano celar
cele celebija celentano celeste celi celik celli cellini celma celmina celmins celms cemal cenan
cengija cenni centeno centofanti cepeda cerar cerda cerise cerkasin cermak cermakova cerna cerne
cernei cernik cernikova cernoch cernochova cernohorska cernohorsky cerny cerrani cerrato cerri
cerullo cerutti cervantes cervantez cervena cervenak cervenakova cervenka cervenkova cerveny
cervinka cervinkova cesaretti cetin cetiner cevik chacon chai chakar chakmakov chakmakova chalabi
chaloupka chaloupkova chalovska chalovski chalupa chalupka chalupkova chalupova champlin chan
chang chao chapa chaparovska chaparovski chappuis chapron chapuis chapuisat charles charpentier
charvat charvatova chashule chassot chaturvedi chau chaushev chausheva chavarria chavez che
chejkovska chejkovski chemerska chemerski chemkov chemkova chen cheng cherchi chernov chernova
cherubini chervoniy chessa chessari chettri chetty cheuk cheung chevalier chevrevska chevrevski
chiacchio chianese chiang chiaravalle chiavacci chibike chibuike chicu chidinma chidozie chihai
chila chiliza chimenti chiodi chipan chiriac chirico chirila chirilov chirita chis chiu chivu
chladek chladkova chlup chlupova chmelar chmelarova chmelik chmelikova chmiel chmielewski chmura
cho choe choi chojnacki chojnowski chokrevska chokrevski cholewa chollet chong chopard chopra
choquart chou chovancova chovanec chow choy christ christen christensen christian christiansen
chroma chromy chrzanowski chu chua chuchkov chuchkova chudik chudikova chudoba chudobova chudzik
chui chuit chun chundev chundeva chung chupona chushkarov chushkarova chvatal chvatalova chvojka
chvojkova chytil chytilova ciaccio ciacio ciampa cianci ciani ciavarella cibotari cibula cibulka
cibulkova cibulova cicala cicatiello ciccarelli cicchetti ciccone cichocki cichon cichy cicmak
cierna cierny cierpinski ciesielski ciesla cieslak cieslik cifarelli ciger cigerova cigoj cihak
cihakova cihlar cihlarova cikota cilikan cilli cilliers cimbaljevic cimerman cimesa cimmino
cinelli cingolani cini cintron cioban ciobanu ciocan cioffi cioni ciorba ciornii ciotola ciotti
cipanj cipanj-banja cipolla cipollaro cipolletta cipriani cipriano cirelli cirillo cirule cirulis
cisar cisarova cisneros ciss cisse cissokho ciszewski citro cittadino ciubotaru ciuffetelli
ciuffreda ciulla ciumac ciwan cizek cizkova claasen claes claesson claeys clare clarius clark
clarke clausen cleem clement clemente clerc cleve cloete cloos clottu co cobanovic cobrda cobrdova
coccia cocco codreanu coelho coinchon cojocari cojocaru cojuhari cokan cokov cola colak colakovic
colangelo colanic colantuono colaric cole colella colesnic coletta colin colina collado collazo
collet collier collins colombo colon colonna colucci colunga coly coman comito como concas
concepcion condrea conforti congiu coniglio conka conkova conn connelly conrad conroy considine
consiglio constantin constantinov cont conte conti contini contreras contu cook coppola cora corak
corazza corboz cordero cordes cordioli cordova corekci coretti corkery cormier cornea cornejo
cornelissen cornelsen corona coronado corradi corradini corrado corral corrales corrao correa
correale correia corridori cors corsi corsini corso corsten cortes cortese cortesi cortez corti
cortinovis corwin cosentino coslovich cosma cossu costa costache costantin costantini costantino
costanza costanzo costea costin cotorobai cotruta cotthardt cottier cotto cottone coufal coufalova
coulibaly coulon courten cousin covaci covalciuc covalenco covali covarrubias coviello cox cozma
cozzani cozzi cozzolino craciun crea creciun cremin cremona cremonesi crepaldi crescenzi cresnik
crespi crespo cretu crevatin crews crimi crippa crisafulli crisan criscenti crisci criscione
crispino crist cristea cristescu cristiano cristofaro critelli crnogaj croce croitor croitoru
crona cronin cronjager cronnje crooks crosskofp cruciani cruciata crudu cruickshank csapo csonka
csordas cucchiara cucciniello cuche cucos cucu cudara cudars cudina cuellar cui cujba cukalac
cukalovic cukic cukovic cukteras culibrk cullinan cummerata cummings cunha cuomo curci curcio
curda curdova curiel curreli cusimano cuslovic cusnir cusumano cuzzocrea cvagic cvetkovic
cvetljanin cvetojevic cvetuljski cvijan cvijancevic cvijanovic cvijetic cvijetin cvijetinovic
cvijic cvjeticanin cybulski cygan cyprich cyprichova czaja czajka czajkowski czapla czarnecki
czech czechowski czekaj czerniak czerwinski czyz czyzewski d'agostino d'aleo d'alessandro
d'alessio d'amato d'ambrosio d'amico d'amore d'andrea d'angeli d'angelo d'anna d'argenio d'avino
d'elia d'errico d'inca d'ippolito d'onofrio d'orazio d'urso da daako dabcevic dabek dabic dabija
dabizljevic dabkowski dabnjak dabo dabovic dabrowski dach dachert dackovic dacovic dadic dado
dadova dafunic dagdas daglaroglu dagovic dahl dahlan dahlberg dahm dahmen dai daidone daimer
daisevic dajic dajlic dakickozic dalgaard dalkiran dalleaste dallenbach dalmasso dam damanik
damaske damayanti dameska dameski damian damiani damiano damico damljanovic damm damovska damovski
dan danciu danek danenhauer dang daniel daniele daniels danielsen danielsone danielsons danielsson
danila danilov danilova danis danisova danko dankova danneberg danner dano danova danso dante
danylko danylyshyn danylyshyna darazac dare darii darko darmawan darojat darteh dartey dascalu
dasic dattilo daub daubner daudrich dauer daugherty daum dauth dautzenberg davchev davcheva
davchevska davchevski david davidova davidovic davidovska davidovski davidsen davies davila davis
davkov davkova davoli davronov davronova davydov davydova deak deane debeljak debenjak debnar
debnarova debowski debski dec decker deckert deckow declerck declercq decock decoster dedanski
dedejic dedek dedijer dedkova dedovic deerberg degano dege degis degrassi dehmel deiana dej deja
dejanov dejanova dejanovic dejova dekanovic dekic dekker dekovic dekys dekysova delacruz
delafuente delagarza delalic delaney delao delapaz delarosa delatorre delazy deleon delfino
delgadillo delgado delic delkapic dell'amico delmas delogu delonge delosevic delrio delvalle
dembele demchyshyn demchyshyna deme dementev dementeva demeter demetrova demir demirbas demirel
demkiv demniev demnieva demontis demurtas demut denaro denesik deng dengler denic denis denisov
denisova denkel denner denovic denti denzinger denzler dera derasevic derasimovic dergovic deric
derisilo deriu derr dersim dertmann desai deschamps deshpande desiderio desmet desogus despotovska
despotovski destro dethloff deuschle devald devar devcickatic devedzic devetak devkota devos
devrnja dewilde dhakal dhawan dhlamini dhlomo dia diaby diack diaconescu diaconu diagne diakhate
diallo diamanka diamanti diana diao diarra diatta diattara diaw diawara diaz dibbert dickens dicki
dickinson didukh dieckmann diedhiou diedrich diekmann dieme diene dienel dieng dies dietrich
dietsche dietz dietzsch dieye diezel dijkstra dildar dilev dileva dilla dilmurodyev dilmurodyeva
dima dimcevic dimcic dimic dimitric dimitriev dimitrieva dimitrijevic dimitrov dimitrova
dimitrovski dimkic dimkovic dimkovska dimkovski dimov dimova dimovic dimovska dimovski dimsic
dinca dinev dineva dinevska dinevski ding dingarac dingelstedt dingiswayo dinh dini dinu diome
dione diongue dionisi diop diouf dioum dippenaar dippl dirgantara dirike dirikis dirjan distefano
dittmann dittmar dittmer dittrich dittrichova divald divis divisova dix dixon diyorov diyorova
dizanov dizdar djadjev djadjeva djambaz djambazov djambazova djekov djekova djetka djinleska
djinleski djitte djokoto djorlev djorleva djunov djunova djurasek dlamini dlouha dlouhy dlugosz
dmitriev dmitrieva dmytruk dmytryshyn dmytryshyna dobbrunz dobel dobes dobesova dobias dobiasova
dobler dobosz dobre dobrescu dobrevska dobrevski dobrilovic dobrinkovic dobrokhotov dobrovolna
dobrovolny dobrowolski dobrzynski docekal docekalova dockal dockalova docolomanska docolomansky
dodaro dodevska dodevski dodon dogan dogaru doherty dohnal dohnalova dohring dojchinov dojchinova
dokonal dokoupil dokoupilova dokovic dokoza dolacek dolce dolch dolci dold dolecek doleckova
dolejs dolejsi dolejsova dolezal dolezalova dolezel dolezelova dolinar dolnicar dolovic domagala
domanovic domanski domazet dombrovska dombrovskis dombrowski domingues dominguez dominiak dominici
dominquez domisevac domjan domljan donald donati donato doncic donda dondur donevic donevska
donevski dong dongol donica donie donkor donnelly dooley dopsa dopuda doria doric doring dorner
dornik doro dorofeev dorofeeva doronin doronina doronjski dorontic doronzo dorre doskocil
doskocilova doskoczynski dostal dostalova doubek doubkova doubrava doubravova douglas douri dousa
dousova dovhalevska dovhalevskyy dovudov dovudova dower doyle doza drabek drabik drabkova drac
dracic dragan draganovic draghi draghici dragic dragin drago dragoi dragojlov dragomir dragone
dragoni dragu drakcic drakul drame dramlic draskovic drca drcelic drechsler drees dreher dreier
dreimane dreimanis drenjacevic drenkov drenkova dresevic dressler drews driessen drinic drinjak
drljaca drljan drmanac drmanovic drmoncic drnkov drnkova droppa droppova droz drozd drozdov
drozdova drozdowski drozdz drvarevic drvenica drzewiecki duah duan duarte dubashi dube dubiel
dubochet dubois dubovska dubovsky dubravec dubska dubsky dubuis dubuque duca ducci duchon
duchonova duck ducommun ducret duda dudas dudek dudekova dudkova dudova dudziak dudzik dudzinski
duenas dufek dufkova dufour dugaja duganov duganova dukelic dukovac dukovska dukovski dula dulla
dullova dulova duma dumanjic dumas dumija duminy dumitrache dumitrascu dumitrescu dumitriu dumitru
dumnic dumont dunda dunka dunkova duong dupan dupont dupuis dupuy durak duran durand durante
durdynets durgan durica duricova duris durisova durmaz dusek dusenkalkar dusik dusikova duskova
duszynski duta dutkiewicz dutoit dutta dutto duval duygulu dvizac dvokic dvonc dvoncova dvoracek
dvorackova dvorak dvorakova dvoranac dvorchanets dvorska dvorsky dwamena dwivedi dyachkov
dyachkova dyer dyett dylus dzakmic dzakula dzal dzanija dzene dzenis dzenopoljac dzepina dziedzic
dzigumovic dzigurski dzikic dzinic dzirkale dzirkalis dziuba dzodanovic dzokoto dzurjanin
dzurjaninova dzyub'yak dzyuba eberhard eberhardt ebert ebubechukwu echevarria ecker eckhardt
ecoffey edipovska edipovski edorh edun edvardsen edwards effertz effler efimov efimova efremov
efremova eftimov eftimova egbochukwu egeli egelja egeljic egeric eggenmueller egger egic egli
eglite eglitis egorov egorova ehigiator ehm ehmann ehrig eich eichenberger eide eifert einert
eisenlauer eissa ek ekici eklund ekpo eksioglu eksteen ekstrom ekwueme elbaradei elbe elbekov
elbekova elciboga eldorov eldorova elebiyo eleyth elia elias eliasova eliasson elicin eligibile
eliseev eliseeva elizabeth elizondo elmastasoglu elmurodyev elmurodyeva elnurov elnurova els elss
elvina elworthy elyorov elyorova emard embranthiri emelyanov emelyanova emert emery emig emmanuel
emmelmann emmerich enache enachi ender endo endzina endzins ene engel engelen engelmann engstrom
eni enriquez epifani eplinius erasmus erbay erben erbenova erberk erbulak ercetin ercoli erdman
erdmann erdogan erekat erez erginsoy erhan erhardt eriksen eriksson erkekli erlei erm ermakov
ermakova ermini erni ernser ernst eronat errante errera errichiello errico ershov ershova
ertepinar ertl erturk erwes esanu esbensen escalante escamilla escobar escobedo esenwein esparza
espinal espino espinosa espinoza esposito esquibel esquivel essebsi esser esteves estevez esther
estrada etzebeth eugster evangelista evangelisti evans evdokimov evdokimova evensen evers everts
evliyaoglu evola evremov evremova evseev evseeva ewald ezhov ezhova fabbri fabbricatore fabbro
fabian fabiani fabiano fabianova fabijanovic fabjan fabre fabris fabrizi fabrizio faculjak fadda
fadeev fadeeva fadel fadipe fagunwa fahey fahham fahner fahriddinov fahriddinova fajardo fajdetic
fajdiga fajimi fajnor fajnorova faktor falabi falbo falcao falchi falcioni falco falcone faleti
falk falkowski fall faller faloye falter falzone fan fanara fancello fanelli fang fankhauser fanta
fantini fantova fantozzi faraci farago faraone farber farcas farcic farella faresta faria farias
farida farin farina farkas farkasova farkasovska farkasovsky farrell farris farruhov farruhova
fasano fasasi fasoli fassbender fathina faty fauche faulhaber faure fava favara favaro favero
favre fay faye fayyad fayzbekov fayzbekova fazekas fazio fazliddinyev febian febrianti fedele
federici federico fedorov fedorova fedoryshyn fedoryshyna fedoseev fedoseeva fedotov fedotova
feeney feest feher fehr fehrig feil fejfar fejfarova fekete fekonja felber feld felder feleppa
felici feliciano feliziani felke feller femina fencl fenclova feng fenner fenske ferat ferenc
ferencova ferilli ferjan ferko ferkova ferluga fernanda fernandes fernandez ferracuti ferraiuolo
ferrando ferrante ferranti ferrara ferrari ferrarini ferrario ferraris ferraro ferrarotti ferreira
ferrer ferreri ferrero ferretti ferri ferrigno ferrini ferro ferroni ferry festa festuccia
feuerbach fiala fialova fichardt fichera fico ficova fidelis fiedler fiedlerova fierro fietz figl
figueiredo figueroa figura fijalkowski filatov filatova filc filcova filice filimon filip filipan
filipek filipiak filipova filipovska filipovski filipowicz filipowski filippi filippini filipponi
filippov filippova filsinger fincke fini fink finka finke finkova finocchiaro finotti finstad fior
fioravanti fiore fiorelli fiorentini fiorentino fiorenza fioretti fiori fiorillo fiorini fiorucci
firdavsyev firdavsyeva firfov firfova firgantoro firmansyah fisbah fischer fischerova fischetti
fiser fiserova fish fisher fister fitratov fitratova fitschen fjeld flacco flacer flak flaman
flanjak flatley fleischer fleischmann fleury flis floder florczak flore florea florek flores
florescu florez florian florianova floricelovic floridia florio floris flottmann fluckiger focsa
fodor fodulovic fofana fofie foged fogele fogelis foglia fois fojtik fojtikova fok fokin fokina
folivarski foltyn foltynova fomichev fomicheva fomin fomina fonda fong fonseca fontaine fontana
fonti forconi foretay forgione forkel forlani forman formanek formankova formanova formica fornara
forsberg forst forster fort forte fortova fortugno fortunato foschi fossum fosu fotev foteva foti
fotihov fotihova fourie fournier fousek fouskova frackowiak fraczek fraga frahmeke frami franc
francesca franceschi franceschini francesconi francese francezi franchi franchini franciskovic
franco francois francova frandsen franecki franek franey franic franjiczelic frank franke frankova
frankowski fransson franta frantz franz franze franzis franzmann franzoni frasca fratczak fratello
fratila fratti frau frauen frauendorf frazi frederiksen fredriksen fredriksson frei freigang
freimane freimanis freimann freimuth freisen freitas frenzel freriks frey freymond frezza frias
frick fricke fridrich fridrichova fried friedek friedenberg friedli friedmann friedrich friesen
friess frigan frigerio frigo frisch fritsch frohn frolov frolova frosch frunza frunze frydrych
frydrychova ftorek ftorekova fu fucci fuchs fuchsova fucik fucikova fuentes fuga fuhlbrugge
fujiati fujii fujita fuksa fuksova fukuda fukushima fuller fulop fumagalli fumarola fundak fung
funk funmilayo fuoco furgala furlan furman furno furrer furtado furtuna fusaro fusco fusenig fust
fuze g'afforov g'afforova g'afurov g'afurova g'iyosov g'ulomov gaba gabhezi gabius gabler gabor
gaborova gabriel gabriele gabrielli gabrielova gabrovsek gabud gacanovic gacevic gacic gacina
gacinovic gadanski gaddafi gaddini gade gadhafi gadiaga gadomski gadschiew gadzic gages gagic
gagliano gagliardi gagovic gagricic gagro gahwiler gaile gailis gailite gailitis gaillard gaina
gaitan gajda gajdos gajdosova gajdov gajdova gajec gajewski gajgicmatic gajski gakstadter gal
galander galant galante galarza galasso galati galazka galeazzi galevska galevski galic galinac
galindo galjak galjen galjer galka galkin galkina gallant gallardo gallegos galli gallo galluzzo
galosevic galvan galvez gama gamba gamberini gambino gamboa gamez gamlin gamper ganaka gandhi
gandolfo ganea gangan gangemi gangnus gantar gantz ganzmann ganzouri ganzzuparic gao gaona gapo
garatva garau garavaglia garay garcia garden garevska garevski gargiulo garibay garica garifo
garnier garofalo garonja garrido garza gasior gasiorowski gasjune gasjuns gaspar gaspari gasparini
gasparova gasparovic gaspic gassama gasser gast gastel gastelum gatta gatti gatto gatzka gauder
gaudiano gauthier gautier gavric gavrila gavrilita gavriliuc gavrilov gavrilova gavrilovic
gavrilska gavrilski gavrovic gawel gawlik gawron gawronski gaye gaytan gazdic gazi gazibara
gaziova gazivoda gazo gazzola gbadamosi gbogboade ge geagea gebhardt gechevska gechevski geese
gehre gehrig gehring gehrke geiger geisendorf geisler geissler gelling gemayel gemma genchi
genjega genna gennaro genoud genov genova genovese gens gentile gentili georgescu georgiev
georgieva georgievska georgievski gerace geraci gerard gerasimov gerasimova gerasimovska
gerasimovski gerbennow gerber gerdel gerhardt gerhold gerlach germani germov germova gerov gerova
gerritsen gerschler gerson gervasi gerwig gesell geshoska geshoski geyer gfeller ghale ghani
ghannouchi gheorghe gheorghita gheorghiu gherman ghilardi ghirmai ghita ghosh giacalone giaccio
giachi giacomelli giampaoli giampaolo giannelli giannetti gianni giannini giannone giannotti
gianotti giansante giardina giardini gibala gibbs gibson giehl gielen gierisch giesa giesche
gievska gievski gigaba giger gigli giglio gigliotti gigov gigova gil gilca gilde gill gillieron
gioacchini gioia giordani giordano giorgetti giorgi giorgio giovannelli giovannetti giovannini
giovinazzo girard girardet girardi giraud giraudo girbu giron girone gisca gislason giudice
giuffrida giugliano giuliani giuliano giunta giurgiu giusti giustra gjakonovska gjakonovski gjelev
gjeleva gjorchev gjorcheva gjorgjevska gjorgjevski gjurchinov gjurchinova gjurlukov gjurlukova
gjuzelev gjuzeleva glab glasnovic glasson glatting glavac glavash glavati gleason gleda gledic
gleichner gligorov gligorova gligorovska gligorovski glintic glodovic glogowski gloor glosli
glover glowacki glozanski gluhovic glukcevic glumac glumpak gning gningue gobbi gobel gockeritz
gocnik gocnikova godanj godec godinez godlewski godoy goebel goedicke gohler golab golabovska
golabovski golban goldbeck goldfuss goldkamp goldkuhle goldner golebiewski golebiowski golec
golinelli goller golling gollnow gollum golob golomski golubev golubeva gombai gombay gombert
gomes gomez gomis goncalves goncear gong gonta gonultas gonzales gonzalez goodwin goonam goosen
goossens gora goral goran gorbachev gorbacheva gorbunov gorbunova gorczany gordeev gordeeva
gordhan gorea gorecki gori goricanec gorisek gorjanski gorka gorlich gormer gorniak gorny gorshkov
gorshkova gorski goto gotthardt gottlieb gottschalk gottwald gottwaldova gotz gotzelmann goudiaby
govender govoni gowda goy goyette graber grabez grabic grabovac grabowski grabul grabuloska
grabuloski gracia graczyk gradisar gradistanac gradojevic grady gradzki graf graham grams gran
grana granado granados granat granata granato grande grandi grandjean grange grasse grassi grasso
gratzky grau graudina graudins graur gravina graziani graziano greb greco grecu greenfelder
greenholt greger gregersen gregor gregorc gregori gregorova gregus gregusova greithanner greppi
greschner grgic grgurevic gribuste gribusts grieco griego griem griesbacher griese griffiths
grigoras grigore grigorescu grigorev grigoreva grijalva gril grilli grillo grimaldi grimes grimm
grinberga grinbergs grishin grishina grkavac grkinic grladinovic grm grob grobelaar grochowski
groduma grodums groebli groen gromisch gromov gromova groothuizen gros groshev grosheva grosjean
gross grosser grossheim grossi grosskopf grosso grosu grothaus grothkopp grotke grotzinger groza
grozdanov grozdanova grozdanovic gruba grube gruber grubnic grubrova grudzien grujovska grujovski
grun grundmann grundza grundzova gruner gruning grupche gruppuso gruszczynski gruszecki gruszka
grygar grygarova grzegorczyk grzelak grzesiak grzesik grzeskowiak grznar grznarova grzyb
grzybowski grzywacz gu guajardo gualtieri guan guardado guarino guarneri guarnieri guastella
guastone gucanin guchev gucheva guerin guerra guerreiro guerrero guerrieri guerriero guerrini
guevara gueye guglielmi guguvchevska guguvchevski guha guida guidetti guidi guido guidotti
guillaume guillen guillot guinand guisse gul guldemeister guler gulgowski gulino guliwe gulli
gulyaev gulyaeva gulyas gumede gummelt gumuspala gunarto gunawan gunday gundersen gunes guneta
gunjaca gunkel gunnarsson gunther gunz guo gupta gurbig gurev gureva gurmen gurrieri gurule gurung
gusan gusanovic gusatovic gusavac gusev guseva gusevac gushchin gushchina gusic gusikowski
gusmeroli gusovic gustafsson gut gutal gutierrez gutjahr gutkowski gutmann gutowicz gutowski
gutrovac gutschank gutu guyot guzik guzina guzman guzun gwacela gwala gwozdz gwozdzik gyamfi gyasi
gyawali haack haaf haag haas habeeb habel haber habibi habibov habibova hablak hablakova habsuda
habsudova hache hack hackbusch hackelbusch hackett hada hadfield hadi hadwich haferkamp hafliger
hafner haftar hagen hagenes hahn haikal hajdinjak hajdu hajduk hajek hajkova hajna hajnc hajny
hakala hakan hakansson hakim hakyemez hala halak halakova halas halasz halatey halatsion halayenko
hald halda haldova haley halilyev halilyeva halim halimah hall hallmann halova haluska haluskova
halvorsen halvorson hamada hamal hamalainen haman hamann hamas hamdallah hamdi hamdok hamidov
hamidova hamill hamilton hammes hampl hamplova hamula hamzaoglu hamzayev hamzayeva han hana
hanacek hanackova hanak hanakova hand handayani handoko handzic hane hanekom hanenberger hango
hanieh hanifat haniya haniyeh hanizar hanko hankova hannecker hanni hannich hanniske hanousek
hanouskova hanova hansen hansson hanus hanusova hanych hanzal hanzalova hanzl hanzlik hanzlikova
hanzlova hao hara harac haramija haray harber hardiansyah hardy hargasser harini hariri hariyah
harms harnapp haro harris hartati harter harting hartlieb hartman hartmann hartmanova hartwig
hartz harun harvey haryanti haryanto has hasan hasanah hasanica hascak hascakova haschke hasegawa
hasek hashemi hashimi hashimoto haskova hasler hassan hassanah hasse hassfeld hastuti hathorn
hatoyama hattingh hauck haug haugaard haugen hauke haupt hauser havel havelka havelkova haverney
havlicek havlickova havlik havlikova havlova havojic havranek havrankova hayashi haychuk hayduk
hayes hayova hayovyy hayworth hazes heaney hearne heathcote heberstreit hechler hecht heck hecko
heckova heczko heczkova hedegaard hedermann hediger hedlund hegedus heger hegerova hegmann hehl
heidelmann heidenreich heidler heikkila heikkinen heinemann heinig heinke heinonen heinrich heinze
heiser heist hejda hejdova hejduk hejdukova hejl hejlova hejna hejnova heleta heller hellmann
hellstrom helm helmke helpling henderson hendriks hendrych hendrychova hengmith henkel hennes
hennezel henri henriksen henriksson henriques henriquez henry hense hensel hentel hentschel
hentschke hepperle herberger herbrand heredia heretik heretikova hering herjavec herlambang herman
hermanek hermankova hermann hermanova hermans hermansen hermansson hermawan hermecke hermiston
herms hernadez hernandes hernandez herold herrera herrmann herschmann hertel hertzog herweg herwig
herzenberg herzog hess hesse hessek hessel hessler hettinger hetzler heuck heunis heval
heydemuller hickle hidalgo hidayanto hidayat hidosanin hiebl hikmatov hikmatova hildebrand
hildenbrand hilgendorf hillard hiller hilll hills hilpert hiltunen himawan hincu hingsen hingst
hinojosa hinrichs hintz hirano hirnstajn hirsch hirschberg hirt hirthe hirvonen hitchinson hjort
hjorth hladik hladikova hladka hladkivska hladkivskyy hladky hladukh hlapec hlasni hlatshwayo
hlavac hlavacek hlavacekova hlavackova hlavacova hlavata hlavati hlavaty hlavka hlavkova hlinka
hlinkova hlongwa hlongwane hlousek hlouskova hlynska hlynskyy hnatyshyn hnatyshyna ho hoang
hocevar hochstrasser hocke hodanovac hodea hodel hodkiewicz hodovanj hoeger hofer hoffman hoffmann
hoffmannova hofman hofmann hofmanova hofstetter hoft hohenberger hohl hohn hohne hohnheiser
hohosbabic hojimurodyev hola holan holanova holas holasova holcova hold holdt holec holecek
holeckova holguin holik holikova holinski holl hollard holm holmberg holmgren holmqvist holoubek
holoubkova holovets holtfreter holub holubova holuby holubyova holz holzdeppe holzner homa
homenick hommel homola homolka homolkova homolova honda honegger hong honig honz hooss hopland
hoppe hora horacek horackova horak horakova horbach hordiychuk hordt horejsi horky horn horna
hornak hornakova horne hornicek hornickova hornik hornikova hornung horodotska horodotskyy horova
horovyy horska horsky hort horvat horvath horvathova horvatova hosek hoskova hossa hossova
hottinguer hotz hou houdek houdkova hougaard houska houskova houthi hovanjek hovorka hovorkova
howard howe howell hoyko hoza hozova hrabal hrabalova hrabovska hrabovsky hradecka hradecky hradil
hradilova hrasko hraskova hrbacek hrbackova hrbek hrbkova hrda hrdina hrdinova hrdlicka hrdlickova
hrdy hrechko hresicdubaic hribar hric hricova hrkalovic hrmo hrmova hrncir hrncirova hrnjak hroch
hrochova hromadka hromadkova hromyko hron hronova hrovat hruba hrubes hrubesova hruby hruska
hruskova hrusovska hrusovsky hruza hruzova hrvatin hryhoryshyn hryhoryshyna hrynevetska
hrynevetskyy hrynevska hrynevskyy hryshko hsiao hsieh hsu hu huang huba hubacek hubackova
hubenbecker huber hubert hubl hubner hubova huckestein hudak hudcova hudec hudecek hudeckova
hudson huebel huel huels huerta huet hug hugel hughes hugo huguenin huhn hui huisman huixtlacatl
hujo huke hulka hulkova huls human humbert humbert-droz huml humlova huneke hunziker huo hurlimann
hurramov hurramova hurtado husak husakova huseby husek huskova hutagalung hutapea hutasoit huth
huttcher hutter huwiler huynh huzanic hwang hyatt hybl hyblova hynek hynkova iacob iacolare iacono
iacovino iacovone iancu iandolo iannaccone iannello ianni iannone iannucci iaria iatco iazzetta
ibarra ibe ibikunle ibodullohyev ibrahimi ibranovic ibric ibrohimov ibrohimova icelic ichim
ierardi iezzi iglesias iglicar ignat ignatev ignateva ignatov ignatova ignjatovska ignjatovski
ignovska ignovski igov igric ihasz ihly ihnacak ihnacakova ihtiyorov ihtiyorova ikonomov ikonomova
ikromov ikromova ilancic ilc ilic ilicali ilicin ilie iliescu iliev ilieva ilievska ilievski ilin
ilina ilincic ilisic iljoska iljoski illes illing ilori ilupeju ilyosov ilyosova imhof immelman
impellizzeri improta imronov imronova indelicato ingrassia ingrosso innocenti inoue inzerillo
iodice ion ionescu ionita iordache iorga iorio iosif iotti iovino iovu ip ippoliti ippolito irawan
irfandi irimia irizarry isaac isac isaev isaeva isak isakov isakova isakovska isakovski isaksson
isekenmeier ishiba ishida ishihara ishii ishikawa isik isler islomov islomova ismail ismoilov
ismoilova isokun ispas ispiranovic istokovic istrate istrati isvan iswahyudi iten ito itsev itseva
itt iuliano ivan ivancan ivancic ivaniv ivankovicbon ivanoska ivanoski ivanov ivanova ivanovs
ivanovska ivanovski ivantsiv ivanyshyn ivanyshyna ivas ivascu iversen ivkovac iwanowski iwanski
iwata iyalla iyanda iyengar iyer izdebski izzi izzo jaafari jablanov jablonski jachev jacheva
jacimovic jackowski jacob jacobi jacobs jacobsen jacobson jacovic jacquet jadro jaggi jagica
jagiello jagielski jagodzinski jagusch jagusic jahn jahnke jahoda jahodova jailani jaime jaimes
jain jaiyeola jakab jakes jakesova jakimovska jakimovski jakl jaklova jakobek jakobs jakobsen
jakobsson jakolic jakonov jakonova jakopic jakoubek jakoubkova jakubcova jakubczyk jakubec
jakubiak jakubowski jakusmejarec jalili jalolov jalolova jambor james jamiu jamnik jamolov
jamolova jamrozy jamshidov jamshidova janacek janackova janak janakova janas janata janatova janca
jancek jancekova janchevska janchevski jancik jancikova jancova janda jander jandova janecek
janecekova janecic janecka janeckova janekovic janevska janevski jang jangid janiak janicek janich
janicki janickova janik janikova janiszewski janka janke jankovitch jankovska jankovskis jankowiak
jankowski janku janosik janosikova janoska janoskova janota janotova janousek janouskova janovska
janovsky janowski jansa jansen janska jansky jansone jansons jansova janssen janssens jansson
jantjies jantosovic janu januar janus janusko janusz januszewski jaquez jaramillo jarc jardan
jares jaresova jarets jarnec jaros jarosova jarosz jarvinen jarzabek jasarevic jasek jasinski
jaskiewicz jaskolski jaskova jasper jasso jast jastrzebski jasuryev jasuryeva jauk javlonov
javlonova javohirov javohirova javurek javurkova jaworski jazbinsek jazvinsak jean jeanneret
jebali jech jechova jedlicka jedlickova jedlovska jedlovsky jedrzejczak jedrzejczyk jedrzejewski
jeftic jeftovic jegorov jekabsone jekabsons jelacic jelasic jelen jelenova jelica jelinek
jelinkova jelisavac jelita jellinghaus jendek jendekova jenicek jenickova jenkac jenkins jenko
jenni jensen jeon jeong jeorga jeppesen jerab jerabek jerabkova jeram jerde jereb jeremic
jereminov jergic jerinic jerinkic jerkov jerkovic jerschabek jesenicnik jespersen jess jesus jeusa
jevdenic jevdenovic jevdevic jevremcevic jevremov jevremovic jevric jevrosimov jevrosimovic
jevtanovic jevtic jevtovic jez jezdic jezdimirovic jezek jezierski jezkova jezova jha ji jia jiang
jilek jilkova jimenez jiminez jimoh jin jindra jindrova jira jirak jirakova jiranek jirankova
jirasek jiraskova jirik jirikova jirka jirkova jirku jirousek jirouskova jirova jirsa jirsova
jiyan jo jockovic johannessen johannsen johansen johansson johar john johnova johns johnsen
johnson johnston jokanovic jokic jokicic jokin jokinen jokovic joksimovic joly jonas jonasova
jonata jonatova jones jonker jonsson joo jordaan jordanov jordanova jordanovic jordanovska
jordanovski jorgensen josan joseph joshi joshua josifoska josifoski josifovska josifovski jossa
jost jostiak joubert jovancevic jovanov jovanova jovanovic jovanovska jovanovski jovchevska
jovchevski jozwiak jozwik ju juarez jucken juhart juhasz juhl jukuma jukums julien jumblatt jumike
jumikis junek jung jungbluth jungton junkova jurado jurasic juraskovic jurcik jurcikova jurecka
jureckova jurek jurgens jurica juricova jurik jurikova jurina jurinova jurisevic jurisic jurisin
jurjevic jurkiewicz jurkovic jurkovicova jurkowski jurukoska jurukoski jurukov jurukova just
justesen justina juszczak juwita ka kabanov kabanova kabat kabatova kabic kablinovic kacaniklic
kacar kacarevic kacavenda kacirek kacirkova kacprzak kaczmarczyk kaczmarek kaczmarski kaczor
kaczorowski kaczynski kaderabek kaderabkova kadhimi kadijevic kadlec kadlecova kadnar kadri
kaesmacher kafenda kafendova kafka kafkova kafle kagi kahl kahler kahlert kahles kahlmeyer kahveci
kahyang kainovic kaiser kaisrova kaitovic kajganic kakkar kala kalab kalaba kalabic kalabova
kalach kalajanovic kalajdjiska kalajdjiski kalajdzic kalajic kalajitovic kalamiza kalas
kalashnikov kalashnikova kalasova kalchevska kalchevski kaleja kalejs kalendic kaleta kalic kalin
kalina kalinin kalinina kalinova kalinowski kalinski kaliska kalisky kalisz kalivoda kalivodova
kallabis kallay kallayova kallensee kallio kallis kalna kalnaja kalnajs kalnina kalnins kalns
kalous kalousek kalouskova kalousova kalova kaluderski kaluza kalyan kamal kamara kamat kamber
kamberska kamberski kambic kamenicki kamenik kamenikova kamenov kaminski kamolov kamolova kampf
kampschulte kan kana kanaria kande kandecki kandji kandyba kane kanea kang kania kanic kaniewski
kanimal kaniyar kanizaj kanka kankova kano kanova kantardjiev kantardjieva kante kantor kantorova
kanzaki kaplan kaplangi kaplanova kapoor kappe kappler kaproncai kapulica kapusta kapustin
kapustina kara karabocek karabulut karac karadak karadamis karadas karadja karadordevic karaduman
karaer karagjozov karagjozova karajcic karakasevic karam karaman karamarkovic karamata karami
karan karapetric karas karasek karasicevic karaskova karasova karatosic karaulac karaulic
karavidic karban karbanova karczewski kardos karel karem karen karev kareva karhoff karika
karikari karjalainen karki karklina karklins karlak karlic karlik karlikova karlinski karlova
karlsen karlsone karlsons karlsson karov karova karovska karovski karpinski karpov karpova karpukh
karrass karroubi karst karsten kartal kartov kartova karul karulova karus karwowski karzai kasal
kasalova kasanin kasapoglu kasavica kaselj kaser kashani kasik kasikova kasikovic kaskiv kaspar
kasparek kasparkova kasparova kasperek kasprzak kasprzyk kass kasse kassulke kasten kasterovic
kastner kaszuba katardjiev katardjieva katarincek kather katherine kathrada kato katoi katona
katulic katzinski kaufmann kaul kaulina kaulins kaur kausemann kautzer kavaklioglu kavcic kavka
kavkova kawa kawaguchi kawecki kawohl kaya kayode kazakov kazakova kazda kazdova kazenski kazmarek
kazmierczak kc kebe kececi kedzierski kedziora keebler keeling keil keiner keita keith keizare
keizars kekic keleka keleman kelemen keller kelly kelm kemal kemfelja kemmer kemp kempe kemper
kempis kempter kenina kenins keniz kenizova kennedy kepa kepeska kepeski keramichiev keramichieva
keramitchiev kerekes kerl kerluke kern kerroubi kertzmann keseroglu kesina keskin kesselring
kessler kette kettenis keung keutel khadjimanov khadjimanova khadka khalid khamenei khan khanna
kharitonov kharitonova kharrazi khatami khatri khawula khokhlov khokhlova khomeini khouma khoza
khristov khristova khristovska khristovski khumalo khumalu khuzwayo khytrovo kicanovic kicema
kiceskulov kicevac kichevska kichevski kicic kick kiehn kielbasa kiessling kihas kihn kilback
kilic kilicci kim kimberly kimura kinadeter kindelan kindl kindlova kinnunen kinzel kinzy kirac
kiraly kirch kirillov kirillova kirjazovska kirjazovski kirlin kirst kirsten kis kisabaka kiselev
kiseleva kiselinov kiselinova kisfalubac kishi kishida kisiel kiss kita kitamura kitanoska
kitanoski kitic kitonjic kizivat kjaer kjamilov kjamilova kjeldsen kjornakov kjornakova kjortoshev
kjortosheva kjurchiev kjurchieva klaas klabuhn klacar kladar kladarin klander klapka klapkova
klapper klasanovic klasnja klauder klaus klausen klavina klavins klecina klecka kleckova kleeberg
kleiber klein kleinert kleininger kleinmann kleinova kleinsteuber kleiss klemencic klement
klementova klemme kleven klikovac klima klimczak klimek kliment klimentova klimes klimesova
klimova klimovic klinac klincov kling klinger klinic klink klisanin kljecanin kljusev kljuseva
klocko klopsch klos klose klosowski kloss kloucek klouckova klouda kloudova kluge klusener kluwe
kmet kmetova kmiec kmiecik knabe knap knapik knapova knecht kneifel knetsch knez knies knippel
knobel knoblich knoetze knoll knorr knorscheidt knotek knotkova knudsen knut knyazev knyazeva ko
kobayashi kobela kobia kobs kobus koc kocabiyik kocchar koch kochan kochova kochovska kochovski
koci kocian kocianova kocis kocisova kocjan kock kocman kocmanova kocoglu kocourek kocourkova
kocsis kocyigit koczulla koderisch kodjoman kodra koehl koehler koelpin koen koenig koepp koester
kofler kofranek kogan kogut koha kohle kohler kohlmann kohnle kohout kohoutek kohoutkova kohoutova
kohrbruck kohre kohrt kohs koike koirala koivisto koizumi koj kojcic kojcinovic kok koka kokalj
kokanov kokanovic kokar kokoskov kokovic koks kola kolacek kolackova kolade kolak kolakovic
kolakowski kolar kolarac kolarevic kolaric kolarik kolarikova kolarov kolarova kolasa kolb
koleiski kolek kolenc kolesar kolesaric kolesarova kolesnikov kolesnikova kolgjeraj kolishevska
kolishevski kolkova kollar kollarova kolly kolman kolmanova kolnik kolnikova kolobov kolobova
kolodziej kolodziejski kolokas kolomiyets kolompar kolonja kolotzei kolovic kolozov kolozova
kolundzic kolundzija komad komadinic komadinovic komak koman komanov komanovic komar komarcevic
komarcic komarek komarica komarkova komarnicki komaromy komarov komarova komatina komatinovic
komatovic komazec komilov komilova kominek kominkova komissarov komissarova komljen komljenovic
komluski komnenic komnenov komnenovic komoll komorowski kompaniyets komronov komronova komura
konate koncar konda kondo kondov kondova kondovska kondovski kondratev kondrateva konecna konecny
koneska koneski kong konicek konickova konieczna konieczny konig koning kono kononets kononov
kononova konopelski konopka konovalov konovalova konow konrad konstantinov konta konte konya koo
koob koomson kopal kopalova kopanec kopas kopczynski kopec kopecek kopecka kopeckova kopecky
kopecna kopecny koper kopernick kopf kopriva koprivec koprivova kopylov kopylova korbel korbelova
korda kordalov kordalova kordic kordin kordulup kordun korec korecova koretska koretskyy korhonen
korica korinek korinkova korkmaz kormukcu kornilov kornilova kornyiychuk korobar korol korolev
koroleva korosec korotaj korov'yak korpas korsa korta kortajarena korubin korusac korzeniowski kos
kosalec kosanin kosarac kose kosenkow koseoglu kosevic koshelev kosheleva kosik kosikova kosina
kosinova kosinski koskinen kosnicar kosnicarevic kosoko kosova kosowski kospic koss kostadinov
kostadinova kostadinovic kostal kostalova kostecki koster kostic kostin kostina kostka kostkaova
kostkova kostovska kostovski kostrec kostrecova kostrzewa kostunica kosutarac kosutic koszewski
kot kotaranin kotaras kotarcevic kotarlic kotas kotasova kotek koteska koteski kotevic kotevska
kotevski kotkova kotlar kotlarova kotov kotova kotowski kotrba kotrbova kotrljanovic kotsare kotso
kotsyubynska kouba koubaa koubek koubkova koubova koudela koudelka koudelkova koudelova koukal
koukalova kouril kourilova koutna koutny kovac kovacek kovacik kovacikova kovacova kovacs
kovalenko kovalev kovaleva kovalska kovalski kovalskyy kovar kovarik kovarikova kovarova kovcin
kovincic kovinjalo kovjanic kovljenic kovrlija kowal kowalczuk kowalczyk kowalewski kowalick
kowalik kowalinski kowalski koya koybasi koyluoglu koyuncu koza kozak kozakiewicz kozakova kozarac
kozarev kozarevic kozarski kozel kozey kozic koziel koziol kozlica kozlina kozlov kozlova
kozlovacki kozlowski kozma kozova krabbe kraft kragl kragulj kraguljac krahovski kraincanic krajci
krajcik krajcir krajcirova krajco krajcova krajcovic krajcovicova krajewski krajicek krajicekova
krajickova krajina krajinovic krajisnik krajnc krajnovic krakowiak kral kralicek kralickova kralik
kralikova kralj kralja kraljinovic kralova kramer krance krancis krasic krasilnikov krasilnikova
krasnova krastina krastins kratka kratky kratochvil kratofil krauel kraule kraulis kraus krause
krausova krauspe krauze krawczyk krawiec krcevinac krcmar krcmarevic krcmarova kreb krebs krecek
kreckova kregar kreiger kreissig krejci krejcik krejcikova krejcir krejcirova krejcova kremanac
kremenovic krenek krenkova kreslina kreslins kresoja kresojevic kresonja kresse krestalica kreutz
krga kricak kricka krickovic krieger kriel krieva krievina krievins krievs krige krilovic
krinulovic krippner kris krisan krisanov krisanovic kristensen kristiansen kristic kristof
kristofova krivacevic krivaja krivanek krivankova krivcevic krivda krivokuca krivosic krivosija
kriz krizaj krizan krizek krizic krizkova krizova krkalo krkeljic krkic krkljus krkobabic krle
krmelj krockert krodinger kroger krogh krohn krol krolikowski kron kronberga kronbergs kropacek
kropackova kroupa kroupova krpovic krsmanic krsmanovic krsmic krspogacin krstajic krstanovic
krstekanic krsteska krsteski krstev krsteva krstevska krstevski krstic krsticic krstin krstinic
krstivojevic krstonic krtskovska krtskovski krueger krug krugel kruger kruk krukowski krull
krumina krumins krupa krupicka krupickova krupinski krupka krupkova krupova krusarovski
kruschinski kruskovic kruszewski kruzevic krvavac krylov krylova krysiak kryukov kryukova
krzeminski krznaric krzyzanowski kshlerin ksiazek kub kuba kubacki kubadov kubadova kubanek
kubankova kubat kubatova kubcova kubec kubelka kubelkova kubena kubera kubes kubesova kubheka
kubiak kubica kubicek kubicki kubickova kubicova kubik kubikova kubin kubinova kubis kubisova
kubli kubo kubova kuc kuca kucara kucera kucerova kuchar kucharczyk kucharova kucharski kuchta
kuchtova kucinac kucinski kucova kucukler kuczynski kuday kudeljas kudlacek kudlackova kudrna
kudrnova kudryashov kudryashova kudryavtsev kudryavtseva kufahl kuhar kuhic kuhlee kuhlman kuhn
kuhnel kuhnemund kuhnen kuhnert kuhnke kuijpers kuiper kujavec kujawa kujawski kukla kuklova
kukuljica kukuruznjak kula kulagin kulagina kulakov kulakova kulaksizoglu kulas kulchytska
kulchytskyy kulesza kulhanek kulhankova kulhava kulhavy kulig kulik kulikov kulikova kulimann
kulinski kulishev kulisheva kulma kulmane kulmanis kulynych kumbernuss kumcuoglu kumi kummle kunc
kuncova kunde kunene kunes kunesova kung kunicbukovac kunoska kunoski kunovska kunovski kunt
kunter kunz kunze kuo kupcova kupec kupfer kuphal kupka kupkova kupprion kuprion kupusinac kuraica
kurcubic kurek kurevija kuridza kurija kurilic kurjacic kurjacki kurka kurkova kurmazovic
kurniawan kurnicki kurnoga kurobasa kuroda kurowski kurrat kurschilgen kurt kurtak kurtanjek
kurtuma kurucev kurucic kurutluoglu kurzemniece kurzemnieks kus kusan kusanovic kuschewitz
kuschmann kushevska kushevski kusi kusic kuske kusljevic kusljic kusmawati kustermann kusters
kusuma kusumo kuswandari kuswoyo kutch kuter kutlay kutlija kutscherauer kuturets kutzner kuvalis
kuypers kuzel kuzelj kuzelova kuzet kuzmanic kuzmanovska kuzmanovski kuzmin kuzmina kuznetsov
kuznetsova kuzucu kvacanovic kvapil kvapilova kvarme kvasina kvasnicka kvasnickova kvekic kvrgic
kwaakye kwadwo kwak kwan kwarteng kwasniewski kwiatkowski kwiecien kwiecinski kwok kwon kwong kyei
kyncl kynclova kyra kysel kysela kyselova kyvach laack laakso laaksonen labadie labalo laban
labanac labate labotic laboy labuda labudova labus lacanin lace lacerda lach lacina lacinova lacis
lack lacko lackova lacman lacnjevac lacroix ladega ladevac ladevic ladewig ladinovic ladinska
ladinski laezza laforza lagana lahoud lahoyda lahtinen lai lailasari laine laitinen laitkam
laivina laivins lakatos lakatosova laketa laketic lakhman lakhtov lakhtova lakic lakin lakinska
lakinski lakomy laksita laksmiwati laktinska laktinski laletin lalic lam lama lamacchia lambelet
lambert lamberti lambic lammert lamos lamula lana landa landi landmane landmanis landmann landova
lang lange langer langeveldt langfeld langhirt langosh langova langr langrova langworth lanig
lanova lanovyy lanteri lanz lanza lapcevic lape lapid lapin lapina lapins lapinski lapsina lapsins
lara lari larijani larionov larionova larkin larsen larson larsson laskowski lasmane lasmanis
lasota laszlo latal latalova latan latanska latanskyy latanyy latifat latini latkovska latkovskis
latorre lattanzi latupono lau lauberga laubergs laubscher lauckner lauinger laureano lauren
laurent lauri lauridsen laursen lausecker laux lavecchia lavi lavicka lavickova lavrentev
lavrenteva law lawal laws lax lazanski lazar lazarac lazarev lazareva lazarevic lazarevska
lazarevski lazari lazarov lazarova lazendic lazeska lazeski lazetic lazic lazin lazinica lazirko
lazizov lazizova lazovska lazovski lazuardi lazzari lazzarini lazzaro leahu leal leale leannon
lebeda lebedev lebedeva lebedova leberer lebron lebsack lecca lech lechevska lechevski lecic
leclerc leclercq lecomte ledda ledesma ledner lee lefebvre lefevre leffler leggio legrand legros
legzdina legzdins lehmann lehner lehtinen lehto lehtonen lei leibold leide leilani leimbach
leinonen leipold leist leite leiter leiteritz leitheim leiva leiwesmeier lejina lejins lejniece
lejnieks lekovska lekovski lelli lelovic lemaic lemaire lemajic lembede lemic lemke lemmens
lemoine lemus lenart lenfers lengyel lenhard lenk lentini lenz lenzen lenzi leo leon leonard
leonardi leoncini leone leonetti leoni leontijevic leopardi leov leova lepore leposavic lepovic
leppanen lepsanovic lepsik lepsikova lepthin lerma lero leroux leroy lesch leschnik lesendric
lesevic lesiak lesina lesjak lesmana lesniak lesniewski lestari leszczynski letsoalo letzelter leu
leuba leuenberger leung leuschke leutarevic leutenegger leva levadovska levadovskyy levajac
levanic levenska levenski levy lewandowski lewicki lewin lewis lewke leyckes leye leyva lezzi lg
li liang liao libal libalova liberati liberman librizzi licata liccardo licciardello lice
lichenoska lichenoski lichtenfeld lichtenhagen lichtl licis licitra lidaka lidaks lie liebach
liebe lieberman liebich liebold lieder lielmane lielmanis lienshoft liepa liepina liepins ligorio
liguori likhachev likhacheva likhno lilic lim limbu limon limoncuoglu lin linares lind lindberg
linden lindenberg lindenmayer lindgren lindholm lindner lindqvist lindstrom ling linhart
linhartova linke linnenbaum linsey liotta lipan lipar lipari lipinski lipka lipov lipova lippe
lippi lippolis lipske lipski liptak liptakova lipus lira lis lischka lisi lisicka lisicky lisiecki
liska liskova lisnic lisowski littel litterio little liu liuzzi livaja livazovic liverani livni
ljevnaic ljiljan ljubojevic ljubomirovic ljubotina ljubovic ljutkov ljutkova llamas lo lobachevska
lobachevskyy lobanov lobanova lobinger loboda loca locatelli locci lochner lockman locs loddo lodi
lodina lodins loera loffredo lofgren logar logina loginov loginova logins logozar logsch loh
lohmann lohre lohse loi loiacono lokar loken lolli lombard lombardi lombardini lombardo lomeli
lomic lomova lomovic lomovyy lonardi longhi longo longobardi longoria loogen lopes lopez lorenc
lorencova lorentzen lorenz lorenzini loreti loreto lori lorusso losch loser loska lotito lott
lotter lotti lou loubser louda loudova louis loum loup loureiro lourenco lourinho louw lovato lowa
lowe loy loya lozada lozano lozanovska lozanovski lu lubbers lubina lubinova lubke lubowitz luca
lucanovic lucar lucarelli lucarini lucas lucchese lucchesi lucero luchenko luchetti luchian
luchini luchko lucia luciani luciano lucic lucidi lucio luconi luczak ludban ludolf ludvik
ludvikova lueilwitz luettgen luevano lufft lugli lugo luhova luhovyy lui luise luk lukac lukacevic
lukacin lukacova lukacs lukas lukasek lukasiewicz lukasik lukaskova lukasova lukaszewski lukenda
lukendic lukes lukesova lukic lukin lukina lukoschek lulovska lulovski luna lund lundberg lunde
lundgren lundin lundqvist lundstrom lung lungu luo luongo lupasco lupascu lupi lupica lupo luppi
luppino luptak luptakova lupu luscher luse lusis lustenberger lutfiyev lutfiyeva lutfullohov
lutfullohova luthi luthuli lutje lutska lutskiv lutskyy lutz luyt luzaic luzar luzi luzzi ly
lyashchuk lykovych lynch lyndyk lytkin lytkina lyuta lyutyy maak maas mabaso mabhida mabizela
mabrukov mabrukova mabunda macak macakova macaluso macanic macari macchi macchia macdonald macedo
macejkovic macek macele macgyver mach macha machac machacek machackova machacova machado machala
machalek machalkova machalova machimura machova machtig maciag macias maciejewski mackiewicz macko
mackova mackowiak macovei macri macura macurova maczey madan madej madejova mader madera madetzky
madic madidov madidova madjirov madjirova madonna madrigal madsen madubuko maduma madzic maeda
maehara maes maestas maffei maftei magalhaes magana magar magdalenic magdic maggi maggiani maggio
maggiore magi maglajic magliocco magnani magno magnussen magnusson magoza magyar mahabeer mahajan
mahanov mahanova maharani mahardika maharjan mahendra mahera mahestri maheswara maheswari mahlangu
mahmudi mahrusov mahrusova mai maia maiello maier maillard mainardi maio maione mair maisch maj
majaca majcen majcher majchrzak majer majerova majeska majesky majewski majka majkic majnik
majovic majstorov majstorova majstorovic majstrenko mak makarov makarova makedonska makedonski
makela makhanya makhno makinde makinen makinwa makovetska makovetskyy makowski maksimov maksimova
maksimovic makuachukwu mala malachovska malachovsky malagoli malai malan malaspina malatesta
malavasi malave malbasik maldonado malec malecek malecic malecki maleckova malek malerba malesevic
maleska maleski malevska malevski malicanin malicki malik maliki malikova malina malinga malinic
malinova malinowski malisek malisekova maliszewski malivuk malizia malkova malkovych malkus
mallmann malobabic malojcic malovska malovski maltasic maltese malucha maluleke malvic maly
mamaliga mamiy mammadov mamojka mamojkova mamontov mamontova mamula manak manakova manakovska
manakovski manastirlic manca manchev mancheva manchevska manchevski mancinelli mancini mancino
mancuso mandala mandaric mandasari mandic mandokovic mandrapa mane manea manetti manev maneva
manevska manevski manfred manfredi manga mangane mangano mangione mangov mangova mangovska
mangovski mangunsong manica manicone maniscalco manivilov manivilova manjak manjencic mann manna
manninen mannino manno manns manolache manole mansell mansour mansson mansur mansurov mansurova
mante manti mantovani manullang manz manzanares manzella manzi manzo mao maphisa maqsudov
maqsudova mar maracic maragno marahrens marais marak marakovic maran marangi marangon marangoni
marani marano marar marasovic marbun marcec marcelli marcello marcet marchal marchand marchesan
marchese marchesi marchesini marchetti marchetto marchewka marchewski marchi marchini marciano
marcik marciniak marcinko marcinkova marcinkovic marcinkowski marcon marconi marcovecchio marcu
marcucci marcussen marczak mardari mardhiyah mardonov mardonova marecek mareckova marega marek
marelli mares maresca maresova margic marginean margiotta margis mari marian mariani mariano
marianova maric maricevic marie marik marikova marin marincic marinelli marinescu marini
marinkovic marino marinov marinova marinovic marinucci mariotti mariucci mariyevska mariyevskyy
mariz marjanov marjanovic markelj markham markiewicz markiv markotic markov markova markovic
markovska markovski markowski marks markus marl marmeggi marner maroevic marone marongiu
marosicevic marotta marovic marpaung marquardt marquart marques marquez marra marras marrazzo
marrero marrone marroquin marsalek marsalkova marschek marsella marsenic marsik marsikova marsili
marszalek mart martac martel martelli martellucci marten martens martensson marti martin martina
martinac martincova martinec martinek martinelli martines martinez martini martinkova martino
martinoska martinoski martinov martinovic martinovska martinovski martins martinsen martinsson
marton martorana martucci marty martynov martynova marunica marvin marx marxen maryadi maryam
maryati maryjane marynych marzano marzec marzi marziali marzocchi marzouki masala masaryk
masarykova mascarenas mascia masciandaro mascolo masek maseko mashaal mashal mashinini masi masia
masiero masin maskova maslac maslanka maslo maslov maslova maslowski masojevic masopust
masopustova massa massari massaro massimi masson mastroianni mastronardi mastropietro masucci
masuda mata matanic matarazzo mataz mate mateescu matei matejicek matejickova matejka matejkova
mateo matera matevska matevski mathebula mathes mathies mathieu mathisen mathiszik matias matiasko
matiaskova matic matijanic matijasevic matijevic matisone matisons matkovska matkovski matoric
matos matous matousek matouskova matousova matovska matovski matranga matschke matsuda matsui
matsumoto matta mattei mattern matteucci matthes matthey mattia mattila mattioli mattsson matula
matulova matusiak matusina matuska matuskova matuszak matuszewski matveev matveeva matyas
matyasova matys matysiak matysova mau maugeri maulana maurer mauri maurizi mauro mauroff mautner
mautone mauzer mavdudyev mavdudyeva mavlonov mavlonova mavundla maxa maxim maxova maya mayasari
maybach mayboroda mayer mayerova mayert mayhos mayorga mayowa maystrenko mazanek mazankova mazaylo
mazev mazeva mazibuko mazilu mazjane mazjanis mazun mazur mazurek mazurkiewicz mazylo mazza
mazzanti mazzarella mazzaro mazzei mazzeo mazzi mazzini mazzocchi mazzola mazzoleno mazzone
mazzoni mazzotta mazzotti mbacke mballo mbatha mbaye mbende mbengue mbodj mboup mbow mbuso mcclure
mccullough mcdermott mcglynn mchunu mckenzie mclaren mclaughlin mclean mcmillan mebold meciar
meciarova medeiros medek medeot medhurst medici medkova medne mednis medrano medugno medved
medvedev medvedeva medvedova meeuwis megantara megdanac megna mehl mehlhorn mehloluhlaza mehlorn
mehmet mehra mehrotra mei meichtry meier meiere meiers meijer meili meintjies meireles meisch
meissner meister mejia meksa mekss melandri melani melcer melcerova meldere melderis mele melendez
melgar meli melichar melicharova melillo melinda melis melker mellett melngaile melngailis melnic
melnikov melnikova melo meloni melzer memoli mena menard mencarelli menchaca mencl menclova
menconi mendes mendez mendoza mendy menegatti menendez meng menga mengoni menna menne menon
menozzi menrat mensa mensah mensik mensikova mensing menu meo meraz mercado mercier mercuri
mercurio mereu mereuta merian merino merkel merkushev merkusheva merlak merli merlo mermoud merola
merseburg merta mertens mertoglu mertova mertz merz mesa mesaric meshaal meskuna meskune meskuns
mesloh mesquita messana messina meszaros mettler metz metzger metzner meunier mewes meyer meylan
meza mezei mfeka mfumu mgenge mhlanga mhlongo mican micco miccoli miceli michal michalak
michalcova michalczyk michalec michalek michalik michalikova michalkova michallek michalova
michalowski michalski michel micheletti michelucci michiels michna michnova micillo micka mickova
micu mielczarek mielke mierzejewski miettinen migliaccio miglio migliore mignogna mihai mihaila
mihailescu mihailov mihailova mihailovs mihal mihalache mihalachi mihalcea mihalik mihalikova
mihaljec mihalova mijakovic mijota mika mikac mikati mikelsone mikelsons mikes mikesicmerda
mikesova mikhajlov mikhajlova mikhajlovska mikhajlovski mikhaylov mikhaylova mikheev mikheeva miki
mikicvucak mikitenko miklas miklosko mikloskova miko mikodanic mikolajczak mikolajczyk mikova
mikula mikulasek mikulaskova mikulik mikulikova mikulova mikulski mikus mikusova mikuta miladinov
miladinova milak milani milankovic milano milazzo milchin milczarek milde milea milella milewski
militaru militello miljanovic miljovska miljovski milla miller mills milosavlev milosavleva
miloshevska miloshevski milota milotova milton minac minacova minah minar minarik minarikova
minarova minchev mincheva mindru minelli mingarelli minniti mintzlaff minyaylo miodrag miotto
miovska miovski mirabella miramontes miranda miranov miranova mirazizov mirazizova mircea mirea
mireles mirga mirgova miron mironov mironova mironska mironski mirza mirziyoyev mirziyoyeva
mishima mishin mishina mishkovska mishkovski mishra misiak misik misikova misirkov misirkova
miskiewicz mistretta misztal mitanovic mitchell mitevska mitevski mitrevska mitrevski mitri
mitrikjeska mitrikjeski mitsev mitseva mitsevska mitsevski mitskovska mitskovski mitsov mitsova
mitu miu miyamoto miyazaki mkhatshwa mkhize mladek mladenov mladenova mladenovic mladenovska
mladenovski mladkova mlakar mlcoch mlcochova mlejnek mlejnkova mlikota mlinar mlynarczyk
mngomezulu mnisi mo'minov mo'minova moallem mobolaji mocan mocanu moccia mockenhaupt mocks mocnik
modica modise modzelewski moe moede moedl moeller moen mofaz moffa mofokeng moga mogbadunade
mogenburg moguenara mohamed mohirov mohirova mohnacki mohr mohrhard mohsner mohylevska mohylevskyy
moise moiseev moiseeva moisei mojica mojsovska mojsovski mojzis mojzisova mok mokra mokros
mokrosova mokrov mokrova mokry mokwena mol molchanov molchanova moldner moldovan moldovanu
moldoveanu molefe molenaar molenda molina molinari molinaro molitor moll mollenbeck moller mollica
mollinger molnar molnarova moloi molteni molzan momirovska momirovski monaci monaco monahan
mondragon monnard monni monod monroy montag montagna montagner montalbano montalto montalvo
montanari montanaro montanez montano montefusco monteiro monteleone montemayor montemurro
montenegro montero monterosso montes montesano montez monti monticelli montoya moon moonsamy moore
moormann moors moosa mora morabito moraes morais morales morandi morar morari moraru moras
moravcik moravcikova moravcova moravec moravek moravkova morawo morawski morax moraz mordenti
mordhorst moreau moreira morel morelli morello moreno moretti moretto morgan morgante morgenstern
morhelfer mori moriconi morin morini morissette morita moritz morkel moro moroni morova moroz
morozov morozova morozovs morra morreale morri morrison morrone morsch morsi mortensen mosca
moscato mosciski moseley moser moshin moskal moskalyuk moslavac moss mostert mosti mota motalo
motaung motchebon motegi motisi motl motloung motlova motriyenko motta mottaki mottet mottola
motycka motyckova motyka moucka mouckova moudra moudry moulin moura mousavi mousavian moussa moya
mphahlele mqwebu mracek mrackova mraz mrazek mrazkova mrazova mrkvicka mrkvickova mroczek
mroczkowski mroz mrozek mrugalla msibi mthembu mthethwa mtolo mtshali mubarak mucalj mucavac
muceniece mucenieks mucha muchova muckenthaler mudau mueller mues mufizov mufizova muhammadov
muhammadova muhar muhleis muhsinov muhsinova muhtorov muhtorova muinat muizniece muiznieks
mukaetov mukaetova mukaram mukhin mukhina mukhopadhyay mulas mulder mule muller mullerova mulrain
mulyani munaro munch munda munguia munifyev munifyeva muniz munk munkas munoz munsamy muntean
munteanu muqtada mura muradbasic murakami murati muratore muratovska muratovski muravev muraveva
murawski murayama murazik muresan murgia murillo muro murodov murodova murolo murphy murray murru
mursi murtas musalevska musalevski musat muschg musella musi musial musil musilova musso mustachki
mustafoyev mustafoyeva mustapha musteata mustika mustofa mustonen musulmonov musulmonova musumeci
musy muszynski mutiat muzaffarov muzaffarova muzenjak muzik muzikova myasnikov myasnikova myburg
myburgh mydlo mydlova myhrer mykhaylyuk myklashevska myklukho myloslavska myloslavskyy myska
myskova nababan nabein nabow naca nachev nacheva nader naf nagai nagel nagode nagy nagyova
nagypalfi naik naim nainggolan nair najcheska najcheski najdenov najdenova najdovska najdovski
najduk najera najjar najman najmanova najmiddinov najmiddinova najmudin nakagawa nakajima nakamura
nakanishi nakano nakasone nakata nakov nakova nalbantoglu nam namaga nambeesan namboothiri namike
namikis nanaic nanda nanevska nanevski nanez nannen nanni napierala napitupulu napoletano napoli
napolitano nappi naranjo narcisi narciso nardi narimonov narimonova narpati narvaez nascimento
nashiruddin nasrallah nasriddinov nasriddinova nasser nastas nastase nastev nasteva nastvogel
nasyiah nasyidah natale natali nathania natsir nau naubert naude nauer naumann naumcheska
naumcheski naumov naumova naumovska naumovski nava navarra navarrete navarro navratil navratilova
nawrocki nawrot nayar nazario nazarov nazarova nazif nazifov nazifova nazrullohyev nazzaro ncusi
ndaba ndandali ndao ndaw ndebele ndiaye ndione ndir ndlovu ndong ndour ndoye ndukwu ne neacsu
neagoe neagu neamtu nebioglu necas necasova nechita necula nedbal nedbalova nedelcu nedelkovska
nedelkovski nedoma nedomova nedved nedvedova negara negoita negrea negrete negri negron negru
negruta nehoda nehru neimke nejedla nejedly nekrasov nekrasova nel nemcova nemec nemecek nemeckova
nemes nemeth nenadov nenadovic neri nerius neshkovska neshkovski nesladek nespor nesporova
nesterov nesterova nesti nestor nestorovska nestorovski nesvadba nesvadbova netanyahu netkov
netkova neto neubauer neubauerova neubert neuendorf neumair neuman neumann neumannova neumanova
neupert neurohr neuschwander nevarez neves newton ney nezaj ng ngai ngcobo ngcolosi ngema ngom
ngozi ngubane nguer nguyen nguyenova ngwazi ngwenya nhlapo nhleko ni niane niang niass niasse nica
nicastro niccolai nicoara nicolae nicolaev nicolas nicolay nicolescu nicoletti nicolini nicolo
nicolosi nicosia nicotra niculae niculescu nie nieddu niedermeier niedra niedziela niedzielski
niedzwiecki nieklauson nielsen niemczyk niemi niemiec nieminen nienow nieto nieves niewiadomski
niggeler nigro nijland nikiforov nikiforova nikitin nikitina niklaus nikolaev nikolaeva nikolaus
nikoleska nikoleski nikolov nikolova nikolovska nikolovski nikonov nikonova nikushev nikusheva
nilsen nilsson ninalowo ningrum nino ninov ninova niroula nishida nishimura nissen nistor nita
nitra nitu nitzsche nizomiddinov nizomov nizomova nkansa nkansah nkomo nkosi nkrumah noack nobile
nobili nobre nocentini nocera nocerino noda nodler noga noguchi nogueira noh nohachevska
nohachevskyy nojeem nolan nolte nomvethe nondlela nonyana norberg nordby nordin nordskaug
nordstrom noriega normann norris northoff nosek nosirjonov nosirjonova nosirov nosirova noskov
noskova nosov nosova nota notaro noto nova novac novacek novackova novak novakova novelli novello
novikov novikova novitasari novosad novosadova novotna novotny novy nowacki nowaczyk nowak
nowakowski nowicki nowinski nowosadek nozulu nsele nsia ntanzi nti ntiamoa ntim ntombela ntuli
nucci nucera nugraha nugroho numanoglu nunes nunez nuraini nurbekov nurbekova nurdiyanti
nuriddinov nuriddinova nurlaela nurlanov nurlanova nusratov nusratova nussbeck nuzzo nwachukwu
nwogu nwuzor nxumalo nyaako nyame nyanda nyantakyi nyberg nygaard nygard nystrom nytra nzimande
o'connell o'conner o'hara o'keefe o'kon o'ktamov o'ktamova o'linn o'neill o'reilly o'tkirov
o'tkirova oancea obeng oberbrunner oberem oberg obergfoll oberlin obermaier obiageli obianuju
obidov obidova oblak obrezanac obsut obsutova obuchi ocalan ocampo ocasio occhipinti ochoa ochs
ochse odegard odehnal odehnalova odetola odilyev odilyeva odintsov odintsova odobasic odunayo
odunsi oeser ofori ofosu ogawa oggiano ogindan oginni ogulana ogunbamigbe ogunbanwo ogunbiyi
ogunbo ogunde ogunwande ogunwobi ogunyeye oh ojala ojeda ojo ojua okada okamoto okonkwo okpattah
oktavian oktaviani oktovian okuda okumus okuneva okunola okur okyere olabode oladeji oladimeji
oladipupo olah olahova olaiya olaoluwa olari olariu olaru olasunkanmi olasupo olawale olbina
olbrich olczak oleinic olejniczak olejnik olimov olimova oliphant oliva olivares olivarez olivas
oliveira olivera oliveri olivi olivier olivieri oliviero olivo olivova olla olmert olmos olofsson
olowokeere oloyede olsen olson olsson olstad olszewski oltean olteanu olubode olubukola olubunmi
olufeyikemi olugbayila olujimi olukotun olukunga olumide olusanya olutola oluwagbemi oluwakemi
oluwanisola oluwaseun oluwaseyi oluwashina oluwatosin olvera omadov omadova omani omidina
omobolaji omobolanle omojola omolara omotoso omowale ondra ondracek ondrackova ondrasek ondricka
ondrova ondrus ondrusova ong onic onnen ono onodera onohinosen onose ontiveros onur oosterhuis
oosthuizen opacic oparinde openko opeyemi ophey opoku oppenheimer oppliger oppong oprea opric
opricovic opris opsenica opuic opuku opuvacic oqilyev oqilyeva oquendo orak oraloglu oraovcic
orasanin oravec orban orbanic orbay ordonez orefice orekhov orekhova orellana orge orgulan orifov
orifova orlandi orlov orlova orlovic orlowski orn ornelas oro orosco orosz orovchanets orozco orru
orsag orsagova orsanic orsini orsos orta ortakov ortakova ortega ortenzi orth orthmann ortiz
ortolani orzechowski osadko oschkenat ose osei osenberg oshin osinski osipov osipova osis osmak
osmanli osmanlic osorio ossowski ostby ostendarp ostervald ostli ostringer ostrovska ostrovskis
ostrowski ostuni ostwald osuagwu osuntokun ota otabekov otabekova otahal otahalova otartic otcenas
otcenasova otero oti otiwa ott ottaviani ottaviano otte otto ottonello otuo ovchinnikov
ovchinnikova ovcina owais owczarek owen owokoniran owolabi owoyemi owusu oyadiran oyaifo oybekov
oybekova oyebola oyelude oyeniyi oyetoro oyeyemi oyinkansola oyinlola oymen ozanic ozansoy ozawa
ozberk ozbey ozbir ozcan ozdemir ozdenak ozdogan ozer ozere ozers ozgorkey ozkan ozkara ozkok
ozodbekov ozodbekova ozodov ozodova ozola ozolina ozolins ozols oztonga oztuna ozturk ozuna pabon
pacanin pacariz pace pacheco paci pacifici pacifico pacini pacocha paczkowski padberg paden
padilla padmasari padovan padron padula paduraru paesler paez pagac pagan paganelli pagani pagano
pagliai pagliuca pahanic pahert pahutyak paimo paiva pajak pajcic pajeska pajkuric pajonk pajtl
pajtondjiev pajtondjieva pak pakalniete pakalnietis pakhomov pakhomova pakovska pakovski paksut
pakula pal pala palacios palackovic palacz paladi paladini palamarchuk palano palasti palastri
palavestra palazzi palazzo palazzolo palecek paleckova palermo palic paligoric palii palija
palikrushev palikrusheva palikuca palisaski paliy paljevic palka palla palladino pallentin
pallesen pallotta palm palma palmeri palmieri palmisani palmisano palombi palombo palomino palomo
palsson paltere palters paluch palumbo pamper pan pana panait panaro panchevska panchevski
pandeska pandeski pandey pandilov pandilova pandolfi pandovska pandovski panek panetta panezic
panfilov panfilova pang pangestu pangovska pangovski pani panicker panico panisic panjak panjevic
pankov pankova panov panova panovska panovski pantano pantoja panza panzeri panzig paola paolella
paoletti paoli paolicelli paolillo paolini paolino paolucci paone paonessa pap papa papak papaleo
papapietro papez papezova papini papp pappalardo papradishki paradiso paraschiv parashchuk
paravinja pardini paredes parente pariggiano parise parisi parisian parizek parizkova parker
parkin parlier parmakovic parnell parodi parojcic parovic parra parrinello parrino partida partyka
parun parvu pasagic pasalic pasat pasca pascal pascale pascali pascarella pascari pascaru paschke
pascu pascucci pasek pasekova pasic pasichnyk pasini paska pasko paskova pasqua pasquali pasquini
passarelli passeri passero passuello pasternak pastore pastorelli pastorino paszkowski pasztor
pataca patacic patafta pataki patane patarac patek patel paterson patil patila patino patko
patkova patkovic patocka patockova patrascu patriarca patrnogic patrone patrun patruno patti
patzwahl pau paucek paukner pauko paukova paukovic paul paulova paulse pauluka pauluks paun
paunkovic pavan pavani pavcic pavel pavelek pavelic pavelka pavelkova paver pavesic pavlacic
pavlas pavlasova pavlenko pavlica pavlicek pavlicic pavlickova pavlicova pavlik pavlikova
pavlikovska pavlikovsky pavliv pavloska pavloski pavlov pavlova pavlovic pavlovska pavlovski
pavlovskis pavlu pavlyshyn pavlyshyna pavone pavrlisak pavuk pavukova pawelec pawlak pawlicki
pawlik pawlikowski pawlowski paz pazdera pazderova pazmanj peaquin pecar pece pech pecha pechacek
pechackova pechova pecina pecka peckova pecora pecoraro pecorella pedersen pedone pedraza
pedrazzini pedroni pedrotti pedroza peeters pei peixoto pejov pejova pekar pekarek pekarkova
pekarova pekkan pektemek pelayo pelc pelcova pelikan pelikanova pellecchia pellegrini pellegrino
pellicano pellitteri peluso pena pence pencic pencis pendovska pendovski pendyk penezic peng penic
penjisevic penna pennestri penovic penushliska penushliski penzo peovic pepe pepelcevic perales
peralta peran perdana perea perego pereira peres peretz perez perilli perin perina perini perinova
perinska perinski perkona perkons perlas permadi permata perna pernica pernicova peroni perotti
peroutka peroutkova perra perret perri perrier perrin perrini perrone perrot perrotta perroy persa
persson pertiwi perugini peruzzi pesaresi pesce pesek peselman peska pesko peskova pesorda pession
pesta pestov pestova petcu petek peter peterka peterkova peters petersen peterson petersone
petersons petit petito petkovska petkovski petlyura petr petrak petrakova petralia petrarca petras
petrasova petre petrea petrella petrelli petrenko petrescu petricek petrickova petrik petrikova
petrini petrisevac petriv petrone petronio petrov petrova petrovac petrovicka petrovicky petrovska
petrovski petrovskis petru petrucci petrushev petrusheva petrushevska petrushevski petruska
petruskova petryn petryna petryshyn petryshyna pettersen pettersson petukhov petukhova petyk
petzold pezzella pezzi pfannerstill pfeffer pfeiffer pfennig pfersich pfingsten pfister pflieger
pflugner pham phan philander philipp philippe phillips piacentini piaget piana pianese pianigiani
piasecki piatek piatkowski piazza piazzolla pibiri pica picard picariello picchi piccinini
piccione picco piccoli piccolo picha pichardo pichler pichlmaier pichova pictet piechota pieczek
piekarski pienaar pieri pierini pierre pierro piesker pieterse pietras pietruszka pietrzak
pietrzyk pietsch piga pignatelli piguet piha pilar pilarova pilarski pilat pilato pilatova pilch
pili pilla pillai pillay pillitteri pimentel pina pinardi pineda ping pingpank pinheiro pinho pini
pinna pinnock pinon pintea pinter pintilie pinto pintus pinzari pinzaru piorkowski piotrowicz
piotrowski piperkovska piperkovski pipitone pippig piras pircher piredda pires pirone pirrello
pirrone pirvu pisa pisani pisano pisarevic pischedda pisciotta piscitelli piscopo piskorjanac
pisova pisu pithey pitinac pitkanen pitschugin pittalis pittard pitzalis piva pivar pivetta
pivonka pivonkova piwowarczyk pizarro pizzi pizzimenti pizzitola pizzo pizzuti pjescic pjesivac
placek placento placha plachy placic placinta placko plackova plakalovic plaksiy plamadeala
plamenac planinska planinski plank plantak plascar plaskur plass platania platon platzer plauk
plautz plazonja plazonjic plch plchova plejo plekanec plekanecova plemic plesa plesca pleska
pleskonjic pletsch plomb plonka plotzitzka plsek plskova pluhar pluharova pluta pocan poche
pocrnja podbarac podgorets podgorski podhradska podhradsky podkonicka podkonicky podniece podnieks
podpadac podzimek podzimkova podzina podzins poehn poels poeschl pogacic poge poggi poggio
pogorzelski pohl pohland pohle pohlova pohyba poirier pokorna pokorny polacek polach polachova
polackova polak polakova polancec polanco polanska polansky polasek polaskova polat pole polese
poletti polezhinoska polezhinoski poli poliak poliakova polidori polifka polimeno polis polishchuk
politi polito polivka polivkova polizzi poljanska poljanski pollich pollina pollmacher pollock
polsak polverino polyakov polyakova pomp pompei pompili pompilio ponce ponitzsch ponjavic
ponomarev ponomareva ponomariv pons ponti poon poore pop popa popcic popelka popelkova popescu
poplawski poposka poposki popov popova popovici popovska popovski poprzan popusoi porcari porcu
porebski porgante porgants porras porsche porth portillo portmann poryvay poryvaylo posada
poschmann poser pospichal pospichalova pospisil pospisilova post postic postica postiglione postma
postolachi potapov potapova potebenko potenza potgieter pothuvaal potocar potocnik pototska
pototskyy pottel potucek potuckova poulsen pour pouros pourova pouye powell powlowski poyrazoglu
pozarac pozzi pozzo prabowo prachar pracharova pradana pradhan pradipta prado prah prajapat
prakasa prakatur prangart prange pranowo prasasta prasek prasetya prasetyo praskova prastuti
pratama pratesi pratico pratiwi prato prayoga prazak prazakova prchal prchalova prebil
prebiracevic preciado preda predic prediger predin predojev predojevic predovic predragovic
preloscan prempeh prencipe preocanin prepelita prerad preradovic preseren prespanska prespanski
pressler prete pretkalnina pretkalnins pretorius preuk preuss prevost prey preziosi pribyl
pribylova pridane pridans priedite prieditis priemer prieto prihoda prihodova prikryl prikrylova
principato pringle prinsen prinsloo prisacari prisacaru prisco privitera prkosovacki prlichko
probst prochazka prochazkova procopio procter prodan prohaska proietti prokes prokesova prokhorov
prokhorova prokop prokopova prosacco prosek prosic proske proskova protic provaznik provaznikova
provenzano prucha pruchova prus prusa prusova pruteanu pryadun pryhoda prytula pryymak przybyl
przybyla przybylski przybysz psaltirov psaltirova psenicka psenickova ptacek ptackova ptak
puacmatesic puca pucci puccio puchalski puddu pudjiastuti puente puga puggioni pugliese pugliesi
puglisi puharic puiu pukite pukitis puleo pulido pun pupak pupakova purdy purnama purnawarman
purnawati purwadi purwanti pury puscas pusch puskarcuk puspasari puspita putincanin putnik putnina
putnins putra putri putskov putskova putzolu puzavac puzigaca pytel python qabbani qaddafi qadhafi
qaradawi qasim qasimova qi qian qiao qin qiu quaglia quaranta quarta quartenoud quartey queiroz
quesada quevedo quezada quigley quinn quinodoz quinones quinonez quinta quintairos quintana
quintanilla quintero quinto quiros quiroz quitzon quliyev qureia raabe rabenstein rabic rabin
rabljenovic rac raca rach rachmawati racordon racova racu racz raczynski rada radebe radecki
radicheska radicheski radigovic radijevac radin radinovic radisavcevic radisavic radisevic
radivojac radivojsa radl radler radlovic radmanovic radoi radomirovic radomski radonja radonjanin
radonjic radotic radova radovac radovanac radovankovic radovanlija radovanov radtke radu radulaski
radulescu radulic radulj raduljevic radulovic radusic radusilovic radusinovic raduski rael
rafailovic raffa rafidyev rafidyeva rafsanjani rago ragone ragusa rahardian rahayu rahimah rahimov
rahimova rahmawati rahn raich raifyev raifyeva railean raileanu raimondi raimondo raisi rajabov
rajabova rajasa rajata rajcevic rajh rajs rajsic rajtek rak rakanovic rakaric rakas rakova rakovic
rakovska rakovski rakowski rakusic ralbovski rallo ramac ramadan ramadhani rambaldi rambousek
rambouskova ramella ramirez ramon ramos rampazzo ramziddinov ramziddinova rana randazzo
randunkovic raneri ranftl rangel rangelov rangen ranieri raniolo rantanen rantissi rantsch ranucci
ranz rao rapisarda raposo rapovac rapp rapuano rasanen rascanin rascon rasetarevic rasetic rasevic
rashidov rashidova rasic rasidova rasinac raska raskova rasmussen rasovic raspopovic raspudic rata
rataj ratajczak ratajova rath ratke ratkovcic ratniece ratnieks ratsin ratti rau raubuch raufyev
raufyeva raukuc rauso raut rautenkranz ravaioli ravanovska ravanovski ravet ravn ravshanov
ravshanova raya rayhan raynor razic razo re rea reale recchia recevic redaelli reddy redjepova
rees regalado rehacek rehackova rehak rehakova rehor rehorova rehwagen reiber reichardt reichel
reichert reichling reid reif reifenrath reilly reimann reina reinberg reinelt reinger reinhardt
reinke reis reitze remes remesova remeta rempel remy ren renard renaud renault rencar renda rendon
rendra rendulic renk renna renner renovcevic renovica rens renteria rentz renz renzi repac repetto
repija repiska repisky reppin resendez reskovic resnik reso restivo restle restorff retzke reuber
reumann reus reuss reusse revenco rey reyes reymond reyna reynold reynolds reynoso rezac rezacova
rezaei rezek rezkova reznicek reznickova rheder rhee rhoden ribar ribaupierre ribeiro rica
riccardi ricci ricciardi riccio riccobono rice richard richards richardson richter richtr
richtrova rico ridolfi riedel riediger rieger riekmann riekstina riekstins riepl riermeier riester
riethmuller rietman rietmuller rietscher riggi riggio righetti righi rigoni riha rihova rimai
rinaldi rincon riner ringel ringer rink riojas riolo rios riparbelli ripken rippin ris ristoska
ristoski ristov ristova ristovska ristovski ritchie ritosek ritschel ritsma ritter rittgasser
rittweg ritz riva rivas rivera rivero riviere riyanti rizov rizova rizvonyev rizvonyeva rizza
rizzi rizzo roba robak robel robert roberti roberts robertson robin robinson robledo robles robu
rocca rocchi rocco rocha rochaix rochat roche rockmeier rockomanovic rodarte rodehau rodigari
rodiger rodionov rodionova rodowski rodrigez rodrigues rodriguez rodriquez roecker roed rogahn
rogala rogalski roger roggatz rogolino rogov rogova rogowski rogulja roh rohan rohlander rohrer
rojas rojek rojo rokossa roldan roleder rolfson rolland rollo roloff rolon romagnoli romaguera
roman romancik romancikova romanciuc romanelli romani romaniello romanini romaniv romano romanov
romanova romanovska romanovskis romanowski romanyshyn romanyshyna romcevic romenets romeo romero
romey romo romochko romy rondinone rondoni rondovic roob roos roque rosa rosado rosales rosandic
rosario rosas rosati rosbach rosca roschinsky rosenauer rosenbauer rosenbaum rosenthal rosevic
rosi rosiak rosinski roskic rosksch ross rossberg rosselli rosset rossetti rossi rossini rossler
rosso rossouw rosu rota rotari rotaru roth rothenbacher rother rotolo rotondo rottger rotundo
roubal roubalova rougemont rouhani roulin rous rousova rousseau roussel roux rovcanin rowe roy
roybal royer rozac rozanski rozenbaha rozenbahs rozgic rozhkov rozhkova rozite rozitis rozkalne
rozkalns rozputniy rozputnya rozsypal rozsypalova rozycki ruan rubene rubenis ruberto rubino rubio
rucco ruch rucinski ruckdeschel rucker rudan rudiger rudnicki rudolf rudolfova rudzinski rudzite
rudzitis rudzki ruecker ruegg ruelas ruggeri ruggieri ruggiero ruiz rumenic rumenov rumenova rumpf
runce runcis runolfsson runte ruotolo rupnik rupprecht rus rusakov rusakova rusanoski rusciano
rusin rusjakov rusjakova rusnac rusomanov rusomanova rusova russel russo russu rustamov rustamova
rusu ruter ruth rutherford rutkowski ruttimann ruud ruzek ruzicka ruzickova ruzkova ryabov ryabova
ryan ryba rybak rybakov rybakova rybar rybarczyk rybarik rybarikova rybarova rybicki rybnicek
rybnicekova rybova rydl rydlova ryjikh rysava rysavy ryu ryzih rzepka sa sa'dullohyev saadiyev
saadiyeva saarinen saavedra saba sabaly sabatini sabatino sabato sabau sabbatini sabdat sabia
sabian sabino sabljak sabolcec sabolski sacchet sacchetti sacchi sacco saccone sachse sack sadat
sadiki sadiklar sadilek sadilkova sadio sadl sadovic sadowski sadr sadriddinov sadriddinova sadzak
saefullah saenz saether safar safaric safarik safarikova safarova safiryev safiryeva safitri
saflanis safo safonov safonova safoyev safoyeva safranek safrankova sagadi sagafe sagna sagodic
sagonas saheed sahin sahner sai saia saidov saidova saile sailer saini saito saiz sajinovic sajtos
sakai sakamoto sakanovic sakho sakurai sala saladino salahudin salako salam salami salamone salas
salatiello salazar salcedo salcido saldana saldivar saldjiev saldjieva saleh salehi salek salemi
salemme salerno salgado salierno salinas salis salkova sall salma salman salmina salminen salmins
salo salohov salohova salomone salonen salow salsabilla salvadori salvati salvatore salvatori
salvi salvucci salzano salzer salzmann samanci samandarov samandarova samaniego samb samba sambe
sambou samek samel samelova samiryev samiryeva samkova sammartano sammartino sammert samohod
samohodaj samolov samolovac samosir samoylov samoylova samsalovic samson samsonov samsonova samuel
samuelsson sanabria sanadrovic sanches sanchez sanda sandalci sandalj sandberg sander sanders
sandic sando sandor sandova sandoval sandoz sandstrom sandu sane sanev saneva sanfilippo sanford
sanna sannino sansone santacruz santamaria santangelo santarelli santarossa santarsia santarsiero
santi santiago santillan santilli santinelli santini santo santoni santor santori santoro santos
santoso santucci sanusi sapienza saponaro saporito saptono saputra saputri sarabia saracino
saragih sarah saraiva saraswati sarbu sardella sardina sardorov sardorova sargac sari saric
sarievska sarievski sarioglu sarkozi sarnataro sarpong sarr sarti sartor sartori saruga sarvari
sarvarov sarvarova sasaki sasek saskova sassano sassi sasso satner sato satria satta sattelmaier
satterfield sauceda saucedo saud sauer sauerland sauliete saulietis saumweber saussure sava savary
savciuc savelev saveleva savevski savin savina savini savoca savoia savolainen savu savytska
savytskyy sawayn sawicki sayenko sayginer sazonov sazonova sbrana scaglione scala scalia scalise
scalzo scano scanu scarano scardino scarpa scarpellini scc schacht schaden schaefer schafer
schaffarzik schaffel schaffer schahbasian schaller schamberger schaning schar scharer scharf
schaub schedler scheer scheidegger schejbal schejbalova schelk schellenbeck schembera schenk
scherbarth scherer scherini schermann scherrer schersing scherz schettino scheurer scheuring
scheytt schiavi schiavo schiavon schiavone schielke schieskow schifano schildhauer schillaci
schiller schilling schima schimmel schimmer schinner schiopu schipper schirmer schirru schlachter
schlangen schlatter schlawitz schlechtweg schley schlicht schlitzer schmalzle schmeler schmid
schmidt schmidtchen schmidtova schmitt schmitz schmuhl schneider schneidrova schnelting schnider
schnieder schnurer schnyder schoberg schoch schockel schoeman schoen scholten scholtz scholz
schonball schonbeck schonberg schonebeck schonfeld schonherr schonlebe schorderet schorr schott
schottmann schotz schouren schowalter schrader schramm schreck schreiber schreiner schreiter
schrepfer schroder schroeder schuermann schuff schuhaj schuldt schuler schulist schult schulte
schultz schultze schulz schulze schumacher schumann schumm schupp schuppe schuppel schurch schuri
schuster schutz schutzbach schutze schwab schwalm schwanbeck schwandke schwanitz schwarthoff
schwartz schwarz schwarzer schwarzkopf schwarzmeier schwarzova schwatlo schweisfurth schweitz
schweizer schwennen schwerdtner schwidde schwizgebel schwuchow sciacca scocco scognamiglio scopece
scorza scott scotti scripnic scrofani scuderi scurtu scutaru sebastiani sebek sebela sebelova
sebesta sebestova sebkova secchi secci sechi seck secrieru seda sedarevic sedillo sediva sedivy
sedlacek sedlackova sedlak sedlakova sedlar sedlarova sedliak sedliakova sedova seeger seelig
segavcic segnane segota segovia segunmaru segura sehls sehnal sehnalova seibold seidel seiders
seidl seidlova seifert seifertova seigel seiler seitz sejeja sejejs sekanina sekaninova sekinat
sekularac seleznev selezneva seliverstov seliverstova seme semenochko semenov semenova semerad
semeradova semeraro semeshchuk semisch semprini sen senatore sene senger senghor senica senk
senkel senko senkova senn seo sepe sepetci sepulveda serafimov serafimova serafimovska
serafimovski serafin serafini serafino serban serdyuk seremet serena serfontein sergeev sergeeva
serghei sergi serhat serna serpa serr serra serrano serrato servan serzante serzants sessa sesta
sestak sestakova sestito sethi setiawan setula sevcenco sevcik sevcikova sever severa severi
severino severova sevi sevilla sewald seydi seye seyidova sezek sforza shaath shah shahbozov
shahbozova shahin shahriyorov shahriyorova shahzodov shahzodova shai shakya shalom shamir shamrylo
shamsiddinov shanahan shao sharaa sharapov sharapova sharevska sharevski sharma sharon sharov
sharova shashkov shashkova shcherbak shcherbakov shcherbakova shchukin shchukina shekoni shen
sheng sherpa sherzodov sherzodova shestak shestakov shestakova shevchenko shezi shi shibata
shields shih shijak shijakov shijakova shijakovska shijakovski shilov shilova shimada shimizu shin
shirilov shirilova shiryaev shiryaeva shishkov shishkova shiu shkaraba shodiyorov shodiyorova
shohibov shohibova shongwe shopov shopova shoptrajanov shrestha shtayyeh shterjoska shterjoski shu
shubin shubina shudryk shukhevych shukla shukrulloh shukrulloha shum shumylo shupyk shyndarey
shyyan sibiya siciliano sidibe sidler sidletska sidletskyy sidlo sidlova sidlyak sidorov sidorova
sidovska sidovski siebel siebert siedlecki siegling siegrist sielemann siemon siener sienkiewicz
sieradzki sietniece sietnieks sievers siewert signorelli signorile signorini sigrist sihler
sihombing sihotang siino siketanc sikora sikorova sikorski sile sileiko silenzi silhava silhavy
silin silina silins silis siljanovska siljanovski sillah silva silvestri silvestrini silvestro
sima simacek simackova simak simakova simanek simanjuntak simankova simatic simbolon simcic simcik
simcikova simecek simeckova simek simeoli simeone simeoni simeti simic simicevic simicsebalj
simijonovic simin simion simionescu simjanovic simkova simljesa simmen simoes simojlovic simon
simoncelli simone simonet simonetti simoni simonini simonis simonov simonova simonovic
simonovicova simonovska simonovski simonsen simov simova simovska simovski simsek simula simulov
simunek simunkova simunovic simurdic sin sinaga sinanoglu sinclair sindelar sindelarova sindler
sindlerova singh sinha sini siniora sinnhuber sinopoli sinwar sip sipek sipes sipkova sipos sipova
siptar siracusa siragusa sirait sirante sirants sirbu siregar sirghi siri sirko sirojiddinov
siroka siroky sirova sirovs sischka sisi siska siskova sisneros sistani sitaric sitek sithole
sithuli sitnikov sitnikova sitompul sitorus situmorang siu sivak sivakova siwek siwele siyaya
sjoberg sjogren skacel skacelova skala skalicka skalicky skalova skalovska skalovski skalski
skandovic skeledzija skenderija skiba skibicki skibinski skiles sklenar sklenarova sklenka
sklenkova skoczylas skoda skodova skoglund skokan skokanova skopal skopalova skora skorepa
skorepova skoropadska skoropadskyy skorupan skov skowron skowronek skowronski skrabal skrabalova
skracic skriniar skriniarova skrivanek skrivankova skroban skrzypczak skrzypek skudra skultety
skultetyova skutecka skutecky skuterud skyba slaba slaby sladakovic sladek sladic sladka sladkova
sladky sladoje sladojevic sladovic slam slama slamarski slamek slamova slanev slaneva slanina
slaninova slankamenac slastan slastanova slatinac slavenska slavenski slaveska slaveski slavicek
slavickova slavik slavikova slavkovic slawinski slechta slechtova slezak slezakova slijepac
slijepcevic sliwa sliwinski sloboda slobodanac slobodanovic slobodjanac slobodnik slobodnikova
slobodova slobodyan slonja slota slotova slotta slovacek slovackova slovak slovakova slowik
slowinski sluka slukova slusarczyk smaic smailbegovic smajda smajdova smajlovic smakjoska
smakjoski smedsrud smeets smejkal smejkalova smekal smekalova smerda smerdova smet smetana
smetanova smets smid smidova smieja smilevska smilevski smiljan smiljanec smirnov smirnova smit
smite smith smitham smitran smits smogeli smokvarska smokvarski smola smolik smolikova smolinski
smoljanec smoljanic smolka smolkova smolova smrcak smrcka smrckova smrek smrekova smrz smrzova
smuge smugis smutna smutny smyth snajdr snajdrova snedden snell snooke snyman soare soares sobar
sobczak sobczyk sobek sobieraj sobitov sobitova sobkova sobolev soboleva sobolewski soboll sobota
sobotka sobotkova sobowale soccorsi socha sochacki sochirca sochor sochorova socolov sodano sodar
soderberg sodiqov sodiqova sofronievska sofronievski soh sohn sojka sojkova sokhela sokol sokolov
sokolova sokolowski solak solano solar solberg solc solcova soldati soleimani solev soleva solga
solheim solinas solis soliz soller solli sollner solmaz solomon solorio solorzano solovev soloveva
solta soltan soltanov soltanova soltes soltesova soltys soltysiak soltysova solunska solunski
somayaji sommer sommrova somodvarac somogyi somrak somssich sondisa sondore sondors song sonko
sonn sonnabend soos sorbello sorce soren sorensen sorgic soria sorlie sormaz soro sorokin sorokina
sorrentino sorsa sosa sosare sosars sosnowski sostarec sostarko sosyura sotelo sothole sotic soto
sotra sottile souare soucek souckova soukup soukupova soumare sousa soutter souza sova sovova sow
sowa sowinski soyinka sozeri spacek spacil spacilova spackova spada spadafora spadaro spadoni
spagnolo spagnuolo spahn spaniel spank spano spanu sparacino sparic spasenic spasenovic
spasenovska spasenovski spasic spaskovic spasojev spasojevic spasov spasova spasovska spasovski
spataro spataru spelmeyer spencer speranza spernjak spicka spickova spiegelburg spielvogel spies
spiga spina spinelli spinka spinner spinu spiranec spirov spirova spirovska spirovski spitzmuller
spizzirri splichal splichalova splinter splyukh splyukha spoerri sporer sporrer sporri spottel
spotykach sprenger sproge sprogis sprude sprunger spurna spurny srakic sramek sramkova srb srbova
sroka stabile stachowiak stachowicz stachura stachurski stadelmann staffieri stahl staicu
stajhofer stakhiv stalder stamatoska stamatoski stamm stampf stan stanciu stancu stanek stanescu
stang stanger stangl stanijanovic stanijevic stanikic stanisa stanislawski staniszewski
stanivukovic stankiewicz stankov stankova stankovska stankovski stanton stanzione stapic stara
stardelov stardelova starek stark starkova starovlah stary stascik stasiak stasni stastna stastny
staszewski staub stauffer stauss stavila stavreska stavreski stavrev stavreva stawicki stec
steding steenkamp stefan stefancic stefanescu stefani stefaniak stefanka stefankova stefanov
stefanova stefanovska stefanovski stefanski stefek steffen steffensen steffny stefkova stefl
steflova stegmann stehlik stehlikova stehr steidl steigauf steiger stein steina steinecke steiner
steinerova steinert steinkamp steinmann steinmetz steins stejskal stejskalova stelkens stella
stelmach stengel stengl stensrud stenzel stepan stepanek stepanets stepanic stepankova stepanov
stepanova stepanovic stephan stepien stepniak sterba sterbova stern stetskiv stettler steuber
steuk stevanov stevanova stevelic stevilovic stevkovska stevkovski stewart steyn stibor stiborova
stiedemann stief stifel stigliano stimac stirbu stocker stockert stockli stodola stodolova stoian
stoica stojanoska stojanoski stojanov stojanova stojanovska stojanovski stojchev stojcheva stojkov
stojkova stojkovska stojkovski stojmenska stojmenski stokanovic stokes stoklasa stoklasova
stolarczyk stolarski stoll stolla stolle stoltenberg stolz stoppler storchak storl storozhuk storp
storti stoutjesdijk stower stoyan stracke straka strakova strand strano stranska stranski stransky
stratan stratmann stratulat straub strausa strauss strautina strautins strautmane strautmanis
strazdina strazdins streck streese strege streich streit strejcek strejckova strelkov strelkova
streller strepacki strieder striezel striga strikinac strmota strnad strnadova strnisko strniskova
stroe strogies strohschank strom stroman stromberg strosin strouhal strouhalova strukelj strunz
strutz strydon strzelczyk strzelecki stube stubican stuchlik stuchlikova stucki studena studeny
studer studnicka studnickova stuparic stupka stupkova sturmer stutz styger styhaylo su suarez
suartini subbotin subbotina subedi subrt subrtova sucameli sucera sucevic sucha suchak suchanek
suchankova suchomel suchomelova suchy suciu sudani sudiati sudic sudrajat suen suffa suga sugiyama
suh suhrobov suhrobova sujdovic sujew suk sukalo sukalovic sukara sukhanov sukhanova sukova sukute
sukuts sulaimon sulaymonov sulaymonova sulc sulcova suleiman suleymanoglu sulovnjak sultonov
sultonova suman sunaric sundalic sundberg sung superina supriyanto surace suriano surka surkova
surma surth suryatmi suryono susa susac susak susanti sushko suski sussmann sustr sustrova
sutakovic sutanovac suter sutermeister suthar suthe sutschet sutter sutz suvacarov suvajac
suvajcevic suvajdzic suvala suvorov suvorova suwarno suzovic suzuki svab svabova svacina svacinova
svanda svandova svarc svarcova svaton svatonova svatos svatosova svec svecova svehla svehlova
svejda svejdova svendsen svensson svestka svestkova svet svetiev svetieva svetlik svetlikova
svircev svitak svitakova svoboda svobodova svorcan svozil svozilova svrakacic svrbik svrbikova
svrtan svydryhaylo swaniawski swart swiatek swiderski swierczynski swift swillims sy syahreza
sykora sykorova syletska syletskyy sylla sylvester symcox synek synkova syrova syrovy sysoev
sysoeva szabo szafranski szalai szasz szatkowski szczepaniak szczepanik szczepanski szczerba
szczesna szczesniak szczesny szczygiel sze szekely szekeres szelag szendrei szeto szewczyk szikra
szilagyi szoke szostak szucs szulc szwarc szwed szydlowski szymanski szymczak szymczyk szymkowiak
szyszka tabacek taborska taborsky tabrisov tabrisova tacconi tachibana tachl taddei tafelmeier
tafoya tagliabue tagliaferri tagore tahincioglu tahirova tahirovic tai taiwo takacs takagi
takahashi takaichi takalic takeda takenaka takeuchi takev takeva takovska takovski takyi talabani
talapka talarico talavanic talberga talbergs taleska taleski talevska talevski tall tallarico
tallone talpa talwar tam tamang tamas tamayo tamba tamburini tamez tamindzic tammaro tampolja
tampubolon tamunoemi tamura tan tanackovic tanaka tanase tanasijevic tancos tancosova tandon tang
tangen tanigaki tanjga tankosic tanner tanrikulu tantawi tanurdzic tanzi tao taormina tapavica
tapavicki tapia tar taran tarantino tarasov tarasova tarasyuk tarihoran tarnowski tarquini
tartamella tas tasche tasci taslak tasli tassi tassinari tasso tassone tatar tataranni tatarka
tatarkaova tatarkova tatarova tataru tatiana tatomirov tavani tavares tawia taylor tazegul
tcacenco tcaci tedde tedeschi tedesco tegethof teicane teicans teichmann teixeira tejada tejeda
tekand tekelioglu tekin telak telebar telenta telesca tella tellez tello temelkoska temelkoski
temitope teng teo teodorescu teodosievska teodosievski teofilovic teokarevic teovanovic tepavac
tepavcevic tepic tepla teply tepper tepsa tepsic teran terentev terenteva terenzi teresi terheiden
terlecki terlizzi terlouw termine terrazas terry terzi terzic terziev terzieva terzija terzin
terzo tesanovic tesar tesarova tesi tesla testa teterin teterina teufel tevdenic thamrin thapa
theele theron theunissen thiam thiao thiaw thieke thiel thijs thimm thiomas thiongane thioub
thioune thomas thomka thomkova thommen thompson thomsen thomson thone thoresen thoyana thranhardt
thriene thumbeza thusi thust thyssen tian tiano tiberti tica ticha tichy tidow tiedtke tietze
tihomirovic tijanic tijerina tikas tikhonov tikhonova tilgner tillack tillman tilotta tiltina
tiltins timaric timmermann timmermans timofeev timofeeva timotic tine tinguely tintor tiozzo
tirado tirele tirelis tirelli tirri tischler tischmann tissot titov titova tittman tivontschik
tkachenko tkaczyk tlass to'lqinyev to'lqinyeva toader tobben tobler tochko todaro todorov todorova
todorovska todorovski tofan tofani tofoska tofoski toft tohirov tohirova toivonen tojic tokarski
tokatlioglu tokgoz toldo toledo tolevska tolevski tolomeo tolu tolulope toma tomala toman tomanek
tomankova tomanova tomanovic tomas tomasek tomaselli tomasello tomasi tomaskova tomasova tomasovic
tomassoni tomaszewski tomazovic tomcic tomczak tomczyk tomecek tomecekova tomeckova tomei tomek
tomes tomescu tomesova tomka tomko tomkova tomljanovic tommasi tomovic tomovska tomovski
tomusilovic tomys tonat toncic tonelli tong tonini tonkovac tonn topal topaloglu topalov topalovic
topalski topcuoglu topfer topic topisirovic topolovac topolovic toraman torchia torchio torgersen
tornatore toro torok torp torphy torre torres torresi torrez torri torriani torrisi tortora
tortorici toscano toshev tosheva toshevska toshevski tosi totaro toth tothova toti totman toto
toure tovar towne toy toyipov toyipova tozija tracz traini trajkovska trajkovski tralli trampeli
tramposch tran trandafir tranova trantow traore trapani trauth trautmann travaglini travan
traverso travica travnicek travnickova trcek trcka trckova treff trejo tremblay tremmel
trenchevska trenchevski treneska treneski treskavica tress tretinjak tretola tretyak tretyakov
tretyakova treutel trevino trevisan triboi tribuljak trif trifan trifunovska trifunovski trikic
trikosanin trinh triolo tripodi triska triskova trivedi trivkanovic trnka trnkova trofimov
trofimova troisi trojachanets trojan trojanova trojanowski trombetta tromp trovato troyan
trpenovska trpenovski trtica truben trubenova trublayevska truhlar truhlarova trujillo truong
truter tryasun tryasylo trzcinski trzeciak tsabalala tsai tsamonikian tsanev tsaneva tsang
tschiers tschirch tschudi tse tsekov tsekova tsekovska tsekovski tsenev tseneva tseng tshabalala
tsoi tsotetsi tsrvenkovska tsrvenkovski tsrvenov tsrvenova tsui tsushko tsvetanovska tsvetanovski
tsvetkov tsvetkova tsymbalistyy tu tubanski tuca tucci tuccillo tucek tuch tucholke tuckett
tuckova tucs tudor tudorache tudose tudow tufano tufo tuglu tugluk tulla tuma tumbarello tumino
tumova tunaboylu tunc tunceri tunkova tuominen turajlic turan turcan turcanu turchi turco turcok
turcokova turcotte turcu turecek tureckova turek turk turkdogan turkova turkyilmaz turnadzic
turner turov turova turunen turza tuschmo tushevska tushevski tustonja tutu tutuncu tuzun tvrda
tvrdik tvrdikova tvrdy twardowski tweneboa twumasi tyndarey ubavic ubavin ubavkic uberacker
ubiparip ubiparipovic ubner ubovic uca uchechi uchida uchqunov uchqunova udicki udilovic udovcic
udovicic udovicki udre udris udvardi ueda ueno ugarak ugljesic ugolini ugrcic ugricic ugrinovska
ugrinovski uher uhlemann uhlig uhlir uhlirova uhrig uhrova uibel ukraden ulemek ulibarri uliczka
ulker ullmann ulloa ullrich ulrich ulrichova ulug'bekov ulug'bekova uluhan umanets umarov umarova
umbach umidullohyev umidyev umidyeva umlauft umminger umolac unal unger ungureanu untila unych
upton ural uram uramova urban urbancova urbanczyk urbanec urbanek urbaniak urbankova urbano
urbanova urbanowicz urbanski urbansky urbina urblik urblikova urdin urena urfonov urfonova urhig
urias uribe urrutia ursachi urso ursu usada usai usamah usmonov usmonova ustinov ustinova usych
utama utami utjesanovic uvarov uvarova uwais uyainah uys uzayrov uzayrova uzelac uzun uzunov
uzunova uzunovska uzunovski vaca vacarciuc vacca vaccari vaccaro vacek vacha vachova vaciete
vacietis vackova vaclavek vaclavik vaclavikova vaclavkova vaculik vaculikova vadlja vaduva vafoyev
vafoyeva vagner vagnerova vahala vahlensieck vailati vaip vaisanen vaivade vaivads vajcik
vajcikova vajda vajdicka vajdova vajzenbach vakareskov val vala valach valachova valachovic
valadez valasek valaskova valdes valdez valdivia valek valencia valent valenta valente valenti
valentin valentini valentino valentova valenza valenzuela valeri vales valesova valic valiyev
valkova valladares valle vallejo valles vallet valletta valli vallone valova valsecchi valtere
valters valuska valuskova valverde vana vanaga vanags vancura vancurova vandamme vandenberghe
vandenbroeck vandervort vandevelde vanecek vaneckova vanegas vanek vanekova vangermain vanicek
vanickova vankova vanni vannini vanova varadi varela varenina varga vargas vargova varicak varinac
varma varman varmuza varnica varriale varrier varsakovska varsakovski varsava vartic varzic vasadi
vasak vasakova vascotto vasek vasicek vasickova vasile vasilescu vasileska vasileski vasilev
vasileva vasilevska vasilevski vasiliu vasils vasiyeva vaska vaskov vaskova vasquez vass vassallo
vasseur vasylkivska vasylkivskyy vasylyn vasylyshyn vasylyshyna vater vavra vavrik vavrikov
vavrikova vavrova vaz vazquez vecchi vecera vecerova vecumniece vecumnieks vedvik veenstra vega
vegar vegge veiga veinberga veinbergs veisa veiss vejnovic vejvoda vejvodova vekecki vekic vela
velaja velanac velasco velasquez velazquez veldsman velez velichkovska velichkovski velioglu veliz
veljanov veljanova velkov velkova vella venegas venezia venghaus venter ventimiglia ventura
venturelli venturi venturini vera verbeek vercesi verde verdes verdugo verduzco veredun veres
vereshchuk vergara verhaeghe verhoeven verhun verma verme vermeulen verner vernerova verniest
veronese versfeld verstraete verzi vesel vesela veselicic veselov veselova vesely vesic vesin
veskovic vestergaard veum veverka veverkova vey vezi vezmar vezzoli viale vianello vicari vicen
vicenova vicente vicha vichi vichova vicinanza vicini vicol vidacek vidal viderscak vidmar
vidranjski vieira viellehner viera vierin vieru vieweg vigil viklund vila vilakazi vilimek
vilimkova viljoen vilka vilks villa villadsen villagomez villalobos villalpando villani villanueva
villareal villari villarreal villasenor villegas vilsone vilsons viluma vilums vincent vincenzi
vinci vincze vink vinketa vinogradov vinogradova vins vinsova vintere vinters vinther vintila
viola violante violi virag virgilio virlan virtanen visagie visan visani visco visconti visek
visekruna visentin vishnyakov vishnyakova visintin viskova visnovska visnovsky visser visulchev
visulcheva vit vita vitale vitali vitasek vitaskova vitek viti vitiello vitina vitins vitkova
vitman vitola vitolina vitolins vitols vitova vitryak vittori vituma vitums viviani viviers
vizitiu vizziello vlach vlachova vlad vladimirov vladimirova vladimirska vladimirski vladov
vladova vlah vlakhchev vlakhcheva vlakhov vlakhova vlas vlasak vlasakova vlasic vlasov vlasova
vlcek vlckova vlk vlkova vo voboril voborilova vodak vodakova vodicka vodickova vodrazka
vodrazkova voelkel vogel vogelgsang vogt voicu voigt voinea vojacek vojackova vojta vojtech
vojtechova vojtek vojtekova vojtisek vojtiskova vojtkova vojtova vokoun vokounova vokuhl volek
volf volfova volk volker volkman volkmann volkov volkova volle vollis volna volny voloshchuk volpe
volpi vona vondra vondracek vondrackova vondrak vondrakova vondrova vonrueden vontein voracek
vorackova vorel vorisek voriskova vorlicek vorlickova vorlova vorobev vorobeva voronov voronova
vorontsov vorontsova voros vos vosilyev vosilyeva vosloo votava votavova votruba votrubova
vrabcova vrabec vrabie vracar vracarevic vrana vranjic vranova vrazhalska vrazhalski vrba vrbanac
vrbas vrbaslija vrbova vrekalovic vrugic vrzal vrzalova vu vuceta vucetic vucevac vuckovac
vuckovic vuco vucurevic vuillermoz vujakovic vujeva vukadin vukaljevic vukalovic vukanovic
vukasinac vukasovic vukcevic vukelic vukelja vukeljic vukobradovic vukobrat vuksa vuksanovic
vuksic vulcevic vuleta vuletas vuletin vulic vulicevic vulisic vulovic vunak vunjak vunturisevic
vybiral vybiralova vydarena vydareny vydra vydrova vymazal vymazalova vyskocil vyskocilova
vyslouzil vyslouzilova vytrebenko wacana wachtel wada waelchi wagenaar wagner wagnerova wahyudin
wahyuni waibel wakan walczak walder waldmann walker walkowiak wallin wallner wallstab walsh walter
walther walton waltrova waluyo walz wan wane wang wanner warchol ward wardana wartenberg
waschbusch wasiak wasik wasilewski wasita wasiu waskita wasowski wasser wassilew wassiluk wastuti
watanabe waters watsica watson wawrzyniak wdowiak weber webrova wegmann wegrzyn wehner wehrle
wehrli wehrsen wei weibel weidlich weidner weigel weight weiler weimann weimer weinand weis weiss
weissnat weissova welch weller welsch welti welz welzel wen weng wenger weniger wenk wentzel werle
werner werrmann wershansky wertag wesley wesolowski wessel wessels wessinghage wettstein weyel
wezel wiacek wiafe wibisono wibowo wicaksono wichmann wickert widiastuti widmer widodo wiebe
wiecek wiechmann wieckowski wieczorek wiegand wiegelmann wierig wierzbicki wiese wieser wijaya
wijayanti wikstrom wilcox wilczek wilczynski wilderman wilhelm wilk wilkinson wilky willane
willems willemsen williams williamson willms willoughby willwacher wilson wilts wimmer winarno
winarsih windler winiarski winkelmann winkler winklerova wintheiser winther wirth wirz wischek
wischer wisniewski wisoky wisozk wissing witczak witek witkowski wittich witting wittl wiza
wlodarczyk wlodarski wnuk wojcicki wojcik wojtas wojtasik wojtczak wojtkowiak wojtowicz wolak wold
wolfarth wolff wolfova wolinski wollenberg wollmann wolmerans wolny wolpert wolski wolters wong
woo wos woschler wosiyane wouters woytkowska wozniak wright wrobel wroblewski wrona wronski wu
wuckert wuhn wujak wulandari wunsch wunsche wuraola wurm wuthrich wyludda wyman wypych wysocki
wyss wyszynski xaba xacon xalilov xana xavier xelil xenia xi xia xiana xiang xiao xicoy xie xin
xing xiong xu xue yaalon yaamoa yade yago yahyoyev yahyoyeva yakovlev yakovleva yakushev yakusheva
yalcin yalova yalovyy yalyuk yamada yamaguchi yamamoto yamasaki yamashita yamazaki yami yan yanes
yanez yang yano yanuar yanyuk yao yaqub yarmak yashchuk yassin yasuda yatskiv yatsyshyn yatsyshyna
yau yavorivska yavorivskyy yavuz yawson yaya yazici ybarra ye yeboa yeboah yebra yee yemets yengwa
yeo yermak yesilkaya yetkiner yeung yevenko yevpak yi yildirim yildiz yildizoglu yilmaz yilmazer
yim yin ying yip yirenkyi yiu yokoyama yolanda yoo yoon yoqubov yoqubova yorbekov yorbekova
yorulmaz yoshida yoshimura yost you younis yoznurov yoznurova yu yuan yudhistira yudin yudina yue
yuen yukhno yuksel yulianti yulianto yuliarti yun yundt yung yuniar yunta yunusov yunusova
yurchyshyn yurchyshyna yushchuk yushchyk yussuf yusufyev yusufyeva zabaleta zabaznoska zabaznoski
zabila zabirov zabirova zablocki zaborowski zaborska zaborsky zabranska zabransky zabrdac zaccaria
zaccaro zacek zach zachova zackova zaczkiewicz zadnik zadravec zadric zafarov zafarova zafirovska
zafirovski zagarac zagaria zago zagorsek zagorski zahar zaharia zahn zahradka zahradkova zahradnik
zahradnikova zahrah zaituc zajac zajacova zajaczkowski zajic zajicek zajickova zajicova zak
zakharov zakharova zakova zakrzewski zalako zalar zalesak zalesakova zalewski zalite zalitis
zamarreno zamarripa zambon zamboni zambrana zambrano zambuto zamecnik zamecnikova zamfir zamora
zampieri zamudio zana zanatta zandt zanella zanelli zanetta zanetti zani zanner zanon zanotti
zapalac zapata zapletal zapletalova zaporojan zappacosta zappala zappia zaragoza zarate zareba
zaremba zarif zarina zarins zarkovic zarqawi zaruba zarubova zarzycki zatloukal zatloukalova
zauber zavadil zavadilova zavala zavrel zavrelova zawada zawadzki zawahiri zayas zaydov zaydova
zayniddinov zayniddinova zaytsev zaytseva zbinden zbodulja zboncak zboril zborilova zdarska
zdarsky zdelar zdencan zdravcevic zdravev zdraveva zdravkovska zdravkovski zdrazil zdrazilova
zdunek zebari zebic zebrowski zec zedda zednik zednikova zehnder zeidler zeidmane zeidmanis zejak
zekan zekl zelaya zelena zelenka zelenkova zeleny zelinka zelinkova zeltina zeltins zeman zemanek
zemankova zemanova zemlak zemlicka zemlickova zender zeng zeni zennaro zepeda zerajic zeravica
zeuch zeyen zeyhle zezula zezulova zgela zgrabljic zhai zhan zhang zhao zhdanov zhdanova zhekov
zhekova zhelezarov zhelezarova zheng zhernovska zhernovski zhong zhou zhu zhuang zhukov zhukova
zhuo zhuravlev zhuravleva zibere zibers zidek zidkova zieba ziegler zielinski zielonka ziemann
zieme ziemele ziemelis zietek ziga zigova zijan zijlstra zika zikmund zikmundova zikova zilan zima
zimanyi zimin zimina zimka zimkova zimmer zimmerman zimmermann zimonja zimonjic zimova zinaic
zinajic zindovic zingaretti zingg zinkevych zinovev zinoveva zinser zintl ziolkowski zipac
zipalovic zipancic zipp zipse ziramov zirojevic zirovic zito zivadinovic zivak zivaljevic zivanac
zivanovic ziyoyev ziyoyeva zizanovic zizka zizkova zlamal zlamalova zlatanovic zlenko zmegac zmuda
zografska zografski zohidov zohidova zohirov zohirova zollinger zollo zondi zondo zordan zorica
zotti zou zoubek zoubi zoubkova zouhar zouharova zrna zschunke zubak zubane zubayrov zubayrova
zuber zubrik zubrikova zucca zuev zueva zuiderveld zuk zukowski zulaika zulauf zuliani zulkarnain
zullo zulu zuma zumbo zumsande zunda zungu zuniga zunino zuo zurawski zurcher zurek zurkova
zvaigzne zvanic zvarych zvejniece zvejnieks zverina zverinova zviedre zviedrs zvinele zvinelis
zvonar zwane zwiener zwolinski zych zygmunt zykov zykova zyla
`;
