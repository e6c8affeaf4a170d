/**
 * Given names, folded, by the pronoun their bearers mostly go by. Source: the person name lists of @faker-js/faker 10.6.0 (MIT) in
 * all languages of Latin and Cyrillic script, the latter transliterated, plus names of Arab, Persian, Hebrew, South and East Asian and
 * African countries written for this project; words that are oftener something else ("May", "Paris") were left out.
 * As of 2026-11.
 */
export const GIVEN_NAMES: Readonly<Record<'he' | 'she' | 'either', string>> = {
  he: `
aadi aadidev aadinath aaditya aagam aagney aagneya aalok aamod aanand aanjaneya aarav aaron aaryan
aatmaj aatreya aayushmaan aayushman abaco abadon abay abayomi abbas abbondanzio abbondio abbos abd
abdallah abdel abdelaziz abdelfattah abdelhamid abdelilah abdelkader abdellah abdelmalek
abdelrahman abdiel abdiqasim abdon abdone abdou abdoul abdoulaye abdramane abdul abdulahad
abdulazim abdulaziz abdulboriy abdulhafiz abdulhakim abdulhamid abdulhay abdulholiq abduljabbor
abduljalil abdulkadir abdulkarim abdulla abdullah abdullatif abdulmalik abdulqahhor abdulqodir
abdulrahman abdulvahhob abdulvali abdulvohid abdur abdurrahiym abdurrahman abdurrahmon abdurrauf
abdurrazzoq abdussamad abe abeiku abel abelard abelardo abele abelin abenzio abhaidev abhirath
abhisit abhisyanta abibo abidin abimbola abiodun abiona abisola abisoye abiy abner abondance abou
aboubacar aboubakar abraham abramio abramo absalon absolon abu abubakar abyasa acace acacio acar
acario accursio ace achaire achalesvara acharyasuta achil achiles achille achim achintya achraf
achyut acilio acim aciscolo acrisio acun adalard adalardo adalbald adalberon adalbert adalberto
adalfredo adalgiso adalric adalrico adam adama adamo adams adan addo adebiyi adebowale adeboye
adedayo adedeji adegoke adegrin adekitan adekola adekunle adelardo adelbert adelberto adelchi
adeleke adelfo adelgardo adelin adelmo adelphe adem aden adenet adeniyi adeodat adeodato adeolu
adeoti aderopo adeshina adesoji adetayo adeyi adheesh adhemar adhiarja adhiraj adhrit adi adiarja
adib adigun adika adikara adikavi adil adin adinata adinath aditeya aditya adjutor adnan ado adolf
adolfo adolfs adolph adolphe adolphus adone adonis adrain adriaan adrian adriano adriel adrien
adrione adripathi adriyan advaya aecio afal afanasie afanasiy afewerki affan afi afinogen afolarin
afonso afro afsin agabio agafon agah agamennone agap agapet agapito agasti agastya agathange
agathon agaton agazio agenore agesilao aggey agilbert agim agnan agneya agnimitra agniprava
agnivesh agnos agostino agrippa agrippin agus agustin ahmad ahmadu ahmed ahmet ahok ahror ahsen
aiace aidan aidano aideed aiden aimable aime aimone ainars ajala ajan ajani ajeet ajiman ajimat
ajimin ajiono ajit akalp akande akanmu akanni akarsana akbar akbatur ake akeem akhmad akif akihito
akim akin akiner akinkunmi akinlabi akinwale akmal akram akroor aksel akshaj akshat aksil aktekin
aktimur akufo-addo akwasi akwesi alade aladino alain alamanno alambana alamu alan alano alarico
alassane alban albano alberic alberico albert alberto albin albino alboino albrecht albrico alceo
alceste alcibiade alcide alcime alcino alden aldo aldobrando aldonce aldric aleandro aleardo
aleaume alec alejandro alek aleksa aleksandar aleksander aleksandr aleksei aleksej aleksey aleksi
alekso aleksy alen aleodor aleramo ales alessandro alessio alevtyn alex alexander alexandr
alexandre alexandro alexandros alexandru alexe alexei alexej alexzander alf alfio alfons alfonso
alfonz alfonzo alford alfred alfredo alfreds algirdas algirds algis algiso ali ali-akbar alic
alican alighiero alija alin aliou alioune alireza alisan alisher alisir alistair alistar aljaz
aljosa allan allen alliaume almazbek almerigo almine almire almiro alois aloisio aloizs alojz alok
alon alone alonzo aloys alp alpay alper alperen alpha alphan alphee altaf altan altemur alton
alvah alvar alvaro alverede alviero alvin alvise alwar aly alyaksandr amabile amadeo amadeus
amadou amady amael amalric amand amandin amando amani amant amanzio amar amaranaath amaranto
amaresh amarnath amat amath amato amatore amauri amaury ambrogio ambroise ambrose ambrosiano
ambroz ambrozy amdy amedee amedeo amedeu ameer amelien amelio amer americo amerigo ameth ameyatma
amico amid amiel amilcare amin amine amintore amir amirhossein amish amit amleto ammar amnon amogh
amon amone among amore amos amour ampelio amr amrit amrullah amvrosiy amza anaadi anacleto anagh
anal anand anang ananiy anas anass anastacio anastas anastase anastasije anastasiy anastaz anatol
anatole anatoli anatolii anatoliy anatoly ancelin andel andelin andelko andelo andeol anders
anderson andoche andon andras andraz andre andreas andrei andrej andres andrew andrey andri
andrian andrija andrin andris andriy andro andron andronik andrus andry andrzej andy andzejs andzs
anej anele anerood anes ange ange-felix angelo anggabaya anghel angilbe angilran angoustan angus
anibal anicet aniceto aniello anies anikey anikita anil anilaabh anilabh anis anish anisim
anjaneya anjolaoluwa ankal anko annibal annibale anom anouar anrijs ansaldo ansbert ansel anselm
anselme anselmo ansgar ansgary anslavs ansovino ant antal ante antek antelmo antero anthelme
anthony antide antim antimo antin antino antioco antip antoine anton antone antonello antoni
antonij antonin antonio antonis antoniu antoniy antony antti antun antwan antwon anuar anunay
anupong anura anuraag anurag anvar anwar anze apollinaire apollinare apollinariy apollinary apollo
apollon apostol apuleio aqil aquilin aquilino araldo aram ararat aras arash aratone arcade arcadi
arcadii arcadio arch archambaud archan archibald archie archimede archippo arcibaldo arda ardeshir
ardito arduino aref arefiy aren aresio argimiro argo argono ari arialdo arian ariberto aric arie
ariel ariele arif arijit arijs arik arindam arion ariosto aris aristarco aristarkh ariste aristeo
aristid aristide aristione aristo aristofane aristotele arjen arjun arkad arkadijs arkadiusz
arkadiy arkady arkhip arkhyp arlo arman armand armando armel armin arminio armins arnaldo arnaud
arne arnesh arno arnold arnoldo arnost arnould arnulfo arolde aron arona aronne arpad arrigo arsen
arsene arsenij arsenije arseniusz arseniy arsipatra arslan arslon arta artanto artawan artem
artemiy arthaud artheme arthur arthus artiom arto artur arturo arturs artus arun arved arvel arvid
arvids arvind aryan aryeh arystarch arzen asad asadulloh ascanio ascelin asdrubale asen asghar
asher ashlesh ashok ashraf ashton ashwini asif asil asilbek asim asimodeo asirwada asirwanda askar
askin askold aslan aslijan asmadi asman asmianto asmuni assad assem assimi assunto asterio
astianatte aswani ata atakan atal atalay ataleo atanas atanasij atanasio atanazy ataollah ataullah
atef athanase athos atif atiku atila atilla atlas atma atmanand atmananda atso attila attilano
attilio auberto aubin aubrey aubry audace audebert audouin audran auguste augustin augusto
augustus augustyn aurel aurele aurelian aureliano aurelien aurelio aureliu aurian auro auron
ausilio austen auxence avadhesh avaz avdal avdey averardo averkiy averyan avgust avhustyn avi
avichai aviel avigdor aviv avksentiy avni avraham avram avreliy avsar avtonom awar axel axinte
ayaan ayaz aydemir ayden aydin ayhan ayinde aykan aykut aylan ayman aymane aymard aymen aymeric
aymon ayo ayodeji ayodele ayoub aytac aytekin aytug ayub ayvaz azad azamat azariy azeglio azelio
azer aziz azizhan azmi azubuike azzam baalaaditya baalagopaal baba babacan babacar babak babangida
babasola babatunde babatunji babawale baburam bacco badis badr bafana bafode bagas bagiya bagus
bagya baha bahaa bahadir bahman bahodir bahram bahri bahriddin bahrom bahruz bahtiyar bahula
bahuraksa bahuwarna bahuwirya bailey bajragin bakary bakda bakhtiyor baki bakiadi bakianto bakidin
bakijan bakili bakiman bakiono bakir bakti baktiadi baktianto baktiono bakula bal balaaditya
balachandra baladitya balagopal balagovind balamantri balangga balapati balasaheb balazs
baldassarre balderico baldo baldomero baldovino baldwin balgopal balidin balijan balint baltazar
balthazar bambang ban banara banawa banawi bancar bandar bandhu bandhul banel bangizwe banharn
banji bankim bankole baptiste baran barbarigo barbu bardo bardomiano barin baris barkin barlas
barnaba barnabas barnabe barney barrett barrow barry barsaba barsimeo bart barthelemy bartholome
bartimee bartolo bartolomej bartolomeo bartolomeu barton bartu baruch bas basarab basem bashar
bashir basil basile basileo basilio bassem bassiano bastiaan bastian bastiano bastien basuki
battal battista batu batuhan batur baturalp baudouin bawer baxtiyar baykal bayram baz bazhen bazil
bazyli beat beato beatus beau bebe bedie bedir bedirhan bedreddin bedri bedrich behcet behic
behlul behram behrouz behruz behzad behzat beji bekir bekmurod bektas belimir bellino belo
beltramo ben benadik bence bende bendeguz benedek benedetto benedict benedikt benedykt benett
bengt beniamin beniamino benicio benigne benigno benito benja benjamim benjamin bennet bennett
bennie benno benny benoit benone bent bentley benton benvenuto benyamin bera beranger berard
berardo berat berdan berend berengario berislav berk berkan berkay berkin bernard bernardo bernd
bernhard bernie beronico bert bertalan berti bertold bertoldo bertolfo bertram bertrand besar
beser besigye besim besir bezalel bhaasvan bhaaswar bhadrak bhadraksh bhadran bhagavaan bhagvan
bharadwaj bharat bhardwaj bhargava bhasvan bhaswar bhaumik bhaves bheeshma bhekimuzi bhekizizwe
bhekumbuso bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar bhudev bhudeva
bhumibol bhupati bhupen bhupesh bhupinder bhushan bhushit bhuvanesh biagio bibek bibiano bidzina
bijan bijay bikash bilal bilawal bilel bill billy bilol bilomyr biloslav binali bindo bingu bino
binyamin bio birane birino birjesh birol bishal bishnu bivoj biya bjarne bjorn blage blagoj
blagoja blagoje blahomil blahomir blahoslav blaise blake blaz blazej blazhe bless boas boaz bob
boban bobby bobi bobur bodhan bodhi bodi boediono boet bogatin bogdan bogoja bogoljub bogoslav
bohdan bohemond bohuchval bohumil bohumir bohun bohus bohuslav bojan bola boldizsar bolemir
boleslav boleslavs bon bonagiunta bonaldo bonaventura bonavita bongbong bonginkosi bongo boni
bonifac boniface bonifacio bonito borek boris borislav borivoj borivoje borjan borko boro bortolo
borut borymyr borymysl borys boryslav boshko bosko botan botir botond bouba boubacar boubou
bouchard bouteflika boutros boyan boyd boyko boza bozetech bozhemyr bozhen bozhidar bozhin bozho
bozidar bozislav bozize brad braden bradford bradley bradly bradut brady braeden brahim brahma
brahmaanand brahmabrata brahmdev brain brajan brajen brajendra brajesh bram brancaleone brando
brandon brandt brandyn branimir branislav branko brannon branson brant bratislav bratomyl
bratoslav bratymyr bratyslav braulio braxton brayan brendan brenden brendon brenn brennan brennon
breno brent bret bretislav brett briac brian brice brieuc brijesh brit brock broderick brody
bronislav bronislavs bronislaw brooks bruce bruno bruto bryachyslav bryan bryant bryce brycen
bryon buchi buck bucur bud buddha buddy budhil budi budimir budislav budivoj budymyr buford bugra
bukola bulent bulut bunyamin burak burevist burhan burhanuddin burhon burley buster buytur byron
bystrik byung-se cade caden caesar cafer cagak cagan cagatay cagdas cager caglar cagri cagrihan
cahid cahya cahyadi cahyanto cahyo cahyono caino caio caius caket cakrabirawa cakrabuana cakrajiya
cakrawala cakrawangsa calanico calcedonio cale caleb calebe calin calixte callisto callum calogero
calvin cam camara camelien cameron camil camillien camillo camren camron canalp candar candelario
candide candido candra candrakanta caner cankan cantemir cantidio canziano capa caraka caribert
carl carles carleton carlo carloman carlos carlton carmelo carmine caronte carponio carroll carson
carter carub cary cas casian casimer casimir casimiro caslav caspar casper cassiano cassien cassio
casto cataldo catalin catullo catur caturangga caua cavid cawisadi cawisono cawuk cayadi cazimir
ceasar cecco cecep cecil cecilio cecyliusz cedomir cedric cedrick cedrik cedrin celal celaleddin
celasun celen celestin celestino celestyn celian celien celik celil celso cem cemal cemali cemani
cemeti cemil cemplunk cene cenek cengkal cengkir cenk cesaire cesar cesare cesario cestmir cetin
cetinel cetiner cevahir cevat ceyhun cezar cezary cezmi chaanakya chadd chadrick chahine chai
chaim chaitan chakor chakradhar chakravarti chanakya chandak chandan chandraayan chandrababu
chandrabhan chandradev chandraketu chandran chandranath chapal charak charl charlemagne charles
charlie charly charuvrat chase chaslav chaten chatur chaturaanan chaturbhuj chauncey chavalit
chavez chaz chedo chedomir chee-hwa cheick cheikh cheikhou chekhouna chen cherif cherubino cheslav
chester chet chetan chiaffredo chidaakaash chidaatma chidambar chidambaram chidananda childebert
chilperic chiluba chinedu ching-te chinua chiranjeev chiranjeeve chiril chirill chisom chissano
chitraksh chok chornota chrabros chraniboj chranibor chranislav chretien chris christ christer
christiaan christian christiano christodule christoffer christop christoph christophe christopher
chrudos chrysole chrysostome chuan chukwu chukwuemeka chung chval cicero cihad cihan cihangir
cihansah cino ciprian cipriano cirano ciriaco ciril cirillo cirino ciro cistoslav civan claas
claes clarence clarenzio clark claud claude claudien claudio claudiu claus clay clayton cleandre
cleandro clemens clement clemente cleonico clery cletus cleve cleveland clifford clifton climaco
clinio clint clinton clodomiro clodoveo clotaire clovis cloyd clyde coby codin codrin codrut cody
coen colby cole coleman colin colins collin colmanno colmazio colombano colombo colten colton
columbus come compaore concetto concordio conner connor conor conrad constant constantin
constantino constatin cooper corbin corbiniano cordell coreno corentin corey coriolano cornel
cornelio cornelis corneliu cornelius cornell coronato corrado cortez corto corvin cosimo coskun
coskuner cosma cosmin costache costante costantino costanzo costas costel costin coy craig
crawford cremenzio crescente crescenzio crespignano crin crispino cristaldo cristea cristian
cristiano cristin cristobal cristofor cristoforo cristopher crocefisso csaba csanad csongor ctibor
ctirad ctislav cubeyr cullen cumhur cuneyt cuniberto cuong cupido curt curtis cvijan cvijetin cy
cyprian cyprien cyrian cyriaque cyril cyrille cyrus cyryl d'angelo daan dabiziv dacian daciano
dacin dacio dadap dadi dadis dae-jung dag dagel daghan dagoberto dags daiwik dale dalemyr daley
dalibor daliman dalimil dalimin dalimir daliono dallin dalmazio dalton damar damaso dame dameon
damian damiano damien damife damil damilare damilola damin damion damir damjan damocle damodara
damon damu dan danail danang dancho dandak dandapaani dandre dane dangelo dani danial daniel
daniele daniil danijel danil danilo danio daniswara danjuma danko danny dante danu danuja dany
danyl danylo daoud daouda darcy darek daren darian dariati darien darijan darimin darin dario
darion daris darius dariush dariusz dariy darko darmaji darman darmana darmanto darnell daromyr
daron darrel darrell darren darrick darrin darrion darron darryl darshan darsirah dartono daru
daruna darwin daryani daryl dashawn datta dave daver davey davi david davide davids davin davino
davion davis davon davonte davood davor davorin davron davud davy davyd dawid dawood dawson dawud
dax dayaamay dayaananda dayaanidhi dayamayee dayan dayane dayne dayton dean deangelo deb decebal
decimo declan dedric dedrick deen deenabandhu deepan deepankar deependra deepesh deeptanshu
deeptendu deeptiman deeptimay deeptimoy deevakar deion dejan dejon dejuan delbert delcho dele
delfino deljan delmer delphin demarco demarcus demario demba dementiy demeter demetrio demetrius
demetriusz demid demilade demiralp demirhan democrito demond demostene demyan deneval deng denis
denisz denizalp dennis denny denys deodato deon deondre deontae deonte depold dereck derek derick
deron derrick dersim dervis deshaun deshawn desiderato desiderio desimir desire desmond destin
detmar detrich dev devadatt devagya devajyoti devak devante devdan deven devendra devesh deveshwar
devin devlet devonte devran devvrat dewayne dewey dewitt dex dexter dexx dezider dhananjay
dhanapati dhanesh dhanpati dhanu dhanvin dharmaketu dhlakama dhruv dhyanesh dhyaneshwar diar
didier didimo diego dies dieter dieudonne digambar digambara digdaya dikmen dilaver dillan dillon
dilmurod dimas dimaz dimche dime dimitar dimitri dimitrie dimitrii dimitrij dimitrija dimitrije
dimitris dimko dimo dinakar dinc dincer dinesh dinis dinkar dino dinu diocleziano diodoro diogene
diogo diomede dion dioncounda dione dionigi dionisio dionizy dionyz dionyzos diosdado diouf dipa
dipankar dipendra dipesh diptendu direnc dirja dirk diroj divaakar divakar divis divjot divo diyor
djayden djibril djotodia dluhos dmitri dmitrii dmitriy dmitry dmytro dobri dobromil dobromir
dobromyr dobromysl dobroslav dock dodato dodo doe dogan doganay doganer dogu dojchin domagoj domen
domenic domenick domenico domenik domezio domingo dominic dominick dominik domiziano don donald
donat donatello donato donavon donnell donnie donny dono dorde dorel dorian doriano dorin dorinel
dorofey dorotej doroteo doru dos doug douglas douwe dov dovud doyle dragan dragi dragisa dragisha
drago dragoje dragojlo dragoljub dragomir dragos dragoslav dragutin drahomil drahomir drahon
drahos drahoslav drahotin drahutin drajat drake draza drazen dren drew dries driss dron drona
drzimir drzislav duane duanne duarte dubravko duc duccio duck-soo duco ducu dudley duilio duje
dujo dumisani dumitru duncan dundar dung dura durad durante durmus durodola durward dusan dushan
dushko dusko dustin duuk dwaipayan dwaipayana dwayne dwight dylan dylano dzhokhar dzvezdan dzvonko
earnest easton eberardo ebiowei ebrahim ebuzer ecclesio ecehan ecevit ecmel ecrin ecvet ed edd
eddi eddie eddy ede eden edgar edgard edgardo edgars edhem edi edilberto edison ediz edmond
edmondo edmund edoardo edouard eduard eduardo eduards edvard edvin edvins edward edwardo edwin
edzus eekalabya eero efim efisio efken eflah efraim efrain efrem efren efsun eftim eftimie ega ege
egemen egeo egidio egils eginardo egisto egmont egon egor ehsan ehud einar einars eino eirik eitan
eizens eja ekaaksh ekadant ekaksh ekalavya ekaling ekdant ekmel eko ekow ekrem ekundayo eladio
elazar elbek elbert eldon eldor eldred eldridge eleazar eleuterio eleuthere elgin eliah eliahou
elian eliano elias eliasz elie eliel eliezer elifio eligio elija elijah elio eliodoro elion elior
eliot eliott elisee eliseo elisey elisio elita eliyahu elizar elizej elizeus elliot elliott
ellsworth elmar elmars elmer elmo elmore elmurod elnur eloan elogio eloi elon elone elouan eloy
elpidio elroy elton eluh elvezio elvin elvino elvis elwin elwyn elyas elyes elyor elzear emad eman
emanoil emanuel emanuele emanuil emas embuh emced emeka emelyan emeric emerich emerson emidio
emiel emil emile emilian emiliano emilien emilijan emilio emils emin emir emirhan emmanuel
emmanuil emmerico emmerson emmet emmett emmitt emomali emong empirio empluk emrah emre emrullah
ender enderun endra endrigo enea enecone enes engelbert engin enguerrand enio enis enlai ennahda
ennio enno enoch enos enrico enrique ensar ensio enteng enver enyo enzo ephraim epifan epiphane
eraclide eraldo eralp erardo erasmo erast eray erazim erazmo erazmus erberk erberto ercan ercin
ercolano ercole ercument erda erdal erdem erdinc erel eremey eremia eren erenia ergin ergun
erguner erhan erhard eriberto eric erich erick erico erik eriks erkam erkan erkki erling erman
ermanno ermenegildo ermes ermete ermil ermilo erminio ermins ermolay ernest ernesto ernie ernst
erofey erol eron eros ersan ersin ertan ertugrul ervin ervins erwan erwann erwin esat esau esben
esfandiar eshaq esmaeil esmail esref esse esteban estevan estiawan estiono estrada esuperio
esupofo eterie ethan ethann ethem etienne ettore eubert euclide eudes eudoxe eufebio eufemio
eufronio eugen eugene eugenio eugeniu eugeniusz eusebe eusebio eusebiu eusebius euseo eustache
eustatiu eustorgio eustosio eustracjusz eutalio evald evaldo evalds evan evandro evangelos evann
evans evarist evariste evaristo evasio evdokim even everardo everett everette evert evgenij
evgeniy evgeny evgheni evghenii evgraf evidio evlampiy evo evodio evran evrard evremondo evren
evsey evstafiy evstigney evtim evzen ewald ewan ewell ewen ewenn eyadema eyal eymen eytan eythan
eyup ezechiel ezechiele ezekiel ezequiel ezio ezra ezrak faas fabian fabiano fabien fabijan fabio
fabrice fabricio fabrizio fadel fadey fadi fadil fady fahad fahd fahrettin fahri fahriddin faik
faiq faisal fakhruddin falba falih falk famiano fantin fanyana fares farhad faris farmaajo farooq
farouk farruh farshad faruk fasih fathi fatih fatin fatmir faure faust faustin faustino fausto
faustyn favian fawzi fayez faysal fayzbek fazal fazil fazio fazli fazliddin fazlur fazullah feda
fedai fedde fedele federico fedor fedosiy fedot fedro fehmi felice felician feliciano felicien
felicite feliks felipe felix felton femi fender feodor feofan feoktist feramus feramuz ferapont
ferdi ferdinand ferdinando ferenc fereydoun ferhan ferhat feridun ferit ferman fermiano fermin
fermo fernando ferre ferruccio ferruh festo festus fevzi feyyaz feyzullah fiacre fidel fidele
fidelius fidenziano fidenzio fiete fiifi fikret fikri filaret filemon filibert filiberto filimon
filip filipe filipp filippo filomen filomeno filotije finlay finley finn finnley fiodor fionn
fiorenziano fiorenzo firas firdavs firmin firs fitrat flavian flaviano flavien flavio flaviu
flavius fleano fletcher flip flodoard florea florencio florent florentin florentyn florestan
florian floriano florin floris floyd flurin flynn foday fode foka folco folu foma ford forest
forrest fortunat fortunato fortune fos fosco foss foster fotih fotiy fouad foucauld foulques
fradique frana franc francesco franci francis francisc francisco francisque franciszek franck
franco francois franjo frank frankie franklin frantisek franz fred freddie freddy frederic
frederick frederico frederik fredrick fredrik fredy freek freeman frenkie frido fridolin fridrich
friedrich fritz frol frontiniano fryderyk fuad fuat fulbert fulberto fulcran fulgence fulgenzio
fulvio fumio funani funmilade funmilayo furio furkan furman furseo fuscolo fuzuli fynn g'affor
g'afur g'iyos g'ulom gabe gabi gabin gabino gabor gabriel gabriele gad gada gadang gadi gading
gaduh gael gaetan gaetano gaffar gagan gage gaglioffo gaiman gaio gaj gajaadhar gajabahu gajadhar
gajbaahu gal galak galaktion galang galar galdino galeazzo galfryd galih galileo galiono gallicano
galuh galur gamal gaman gamani gamanto gambira gamblang ganak ganaka ganapati ganda gandewa
gandharv gandharva gandi gandolfo gane ganep ganesh gang gangesh gangsa gangsar ganjaran gantar
gara garan garang garda gardner garett garfield garik garimberto garland garnier garret garrett
garrick garrison garry garth garud garuda gary gaspar gaspard gaspare gasper gaston gastone gati
gatien gatik gatot gatra gatsha gaud gaudenzio gaudino gauraang gaurang gauranga gautam gautama
gauthier gautier gautiero gavin gavino gavril gavrila gavrilo gazanfer gazi gbadebo gbagbo
gbeminiyi gbemisola gbolahan gbowoade gedeon gedeone gederts gejza gellert gelu geminiano gen
genadij gencer gene generoso genesio gennadiy gennady gennaro gentile genziano geo geoffrey
geoffroy georg george georgel georges georgi georgian georgije georgiy georgy geovanni geovanny
geovany gerald geraldo gerard gerardo gerasim gerasimo geraud gerazim gerazym gerbert geremia
gergely gergo gerhard gerino germain german germano gerolamo geronimo geronzio gerrit gerry gerson
gervais gervasio gesualdo gevheri geza ghanaanand ghanashyam ghani ghankay ghanshyam ghasem
ghassan ghazi ghenadi ghenadie ghennadi gheorghe gheorghi gheorghii gheorghita gherardo gherman
ghislain gholam gholamali gholamreza giacinto giacobbe giacomo giadero gian giancarlo gianfranco
gianluca gianluigi gianmarco gianmaria gianmario gianni gianpaolo gianpiero gianpietro gianuario
giasone gibran gica gicu gideon giel gijs gil gilad gilang gilbert gilberto gildo giles gilles
gillo gineto gino gioacchino giobbe gioberto giocondo gioele gion giona gionata giordano giorgi
giorgian giorgio giosue giosuele giotto giovani giovanni giovanny giove gioventino giovenzio
girardo girart giray giri girik girika girindra giriraaj giriraj girish girolamo girts gislebert
gitanas giuda giuliano giulio giuseppe giustiniano giusto giyas gjoko gjorche gjore gjorge gjorgji
gjurchin glafcos glauco gleb glen glenn gligor gligorije gnassingbe gobinda godfrey godswill
goffredo gogo goh goita gojko gokalp gokmen golia golub gomberto goncalo gondebaud gondulfo gonenc
gonerio gongor gonsalwy gonthier gontran gonzaga gonzague gonzalo goodluck gopaal gopal gopee gopi
gorakhnath goran gorazd gordan gordey gordiano gordon gorjan gorkem gosto gostomysl goswamee
goswami gotabaya gothard gotse gottardo gottfried gotum gouranga goutam govan govind govinda gowon
gracian graciliano gradimir grady graham grant granville gratian grato grayson graziano greg gregg
gregoire gregor gregorian gregorio gregory gremislav greyson grga grgo grgur griffin grigor
grigore grigori grigorije grigoriy grigory grimaldo grover grozdan grzegorz guaido gualberto
gualtiero guan gubio gudakesa gudakesha guebuza guelfo guerin guerrino guglielmo gui guiberto
guido guilhem guilherme guillaume guillermo guiscardo guiseppe gulbuddin gulhan gultekin gumesindo
gunars gunnar gunner gunter gurbanguly gurbuz gurdal gurdev gurhan guriy gurkan gurol gursel guru
gus gust gustav gustave gustavo guus guvenalp guy guyot gvozden gwendoline gwido gyanendra gyorgy
gyula habbab habib habibie habibollah habil habre hacib hadi hadriel hadrien hafeez hafi hafid
hafiz hage hagen haibatullah haidar haider haile hailemariam haim hairyanto haitham hakainde hakan
hakeem hakem haki hakim hakki hakon hal haldun halil halim halis halit haluk hamad hamdan hamdi
hamdullah hamed hami hamid hamidou hamidreza hamilton hamish hamit hammad hamza hamzah han hanefi
hanif hank hannes hanno hannu hans hans-peter hans-rudolf hans-ulrich hansjorg hanspeter hansruedi
hansueli hanus haralamb haralambie harald hardana hardeep hardi hardouin hardy hari harimurti
harinarayan haris harit harith harja harjasa harjaya harjo harmon harnoslav harold haron haroun
harouna haroune harrison harry harsana harsanto harsaya harsh hartaka hartana harto haruhiko harun
harvey hasan haseki hashem hashim hasibi hasim hasin haskell hasmet hassan hassane hasta hastal
hastings hatem hatip hatta hattab hauke havel havrylo hawar hayali hayati haydar hayden haytham
hazar hazem hazim heath heber hector hedelin heikki hein heinrich heinz heitor heja hekmatyar
helie helier helio helios helmer helmut hemant henderson hendra hendri hendrik hennadiy hennes
henning henri henrich henrick henrie henrik henrique henry henryk heorhiy herasym herbert herluin
herman hermann herminio hernan hershel heru herve heryanto herzi herzl hesamodin heval heydar
hibatullah hicabi hicham hidde hideaki hideki hieronim hifikepunye hifzi hikmat hikmet hilaire
hilar hilario hilarion hilarius hilary hilbert hildebert hillard hillel hilmi hilton himanta
himawan himmet hincmar hipolit hipolito hippolyte hiram hiranmay hiranmaya hirohito hiroshi hisam
hisham hissene hizir hjalmar hlib hnat ho hobart hojimurod holden homer homero honore honorius
hooman horac horace horacio horacy horatiu hordiy horea horia hormoz horst horymir horymyr
horyslav hosea hosni hossein hostimil hostimir hostislav hostivit hovard howard howell hoyt hozan
hradymyr hrvoj hrvoje hryhoriy hsien htin hu hubert huccet hud hudayi hudson hugh hugo hugues
hulki hulusi huma humayun humberto hun hunor hunter hurkan hurram hursit husain husam husameddin
husamettin husein huseyin husnu husrev hussain hussam hussein huub huzeyfe hvalimir hvezdoslav
hyacint hyman hynek hypolit iacob iacopo iacopone iacov iago ian iancu ianis ianos iaroslav ib
iban ibidapo ibodulloh ibou ibra ibrahim ibrahima ibrani ibrohim ibun icaro ichiro icilio ico idan
idi idir ido idris idriss idrissa idy ieremia iftikhar ige iginio igino ignac ignacio ignacy ignat
ignatius ignatiy ignazio ignjat igor igori ihor ihsan ihtiyor ihvan ike ikenna ikeoluwa iker
ikhidie ikhsan ikin ikrime ikrom il-sung ilai ilan ilarie ilario ilarion ilay ilbey ildebrando
ildefonso ilgmars ilham ilhami ilhan ilian iliane ilias ilie ilies ilija ilir ilja ilkay ilker
ilko illidio illuminato illya ilmari ilmars ilqar ilves ilya ilyan ilyane ilyas ilyass ilyes
ilyess ilyos imad imam immacolato immanuel imomali imrane imre imrich imron inacio inars inder
indra indrikis indro ingmars inioluwa innocent innocente innocenty innocenzo innokentiy ino
inocenc inocentiu insa inza ioan ion ionel ionica ionut iorio iosif ipat ipatiy ippocrate ippolit
ippolito iraj irakli irakliy irenej ireneo ireneus ireneusz ireti irfan irinel irnanto irsad irvin
irving irwan irwin isaac isac isacco isadore isai isaia isaiah isaias isak isay ischirione
iseoluwa ishaq ishola isidor isidore isidoro isidro isiner islam islom ismael ismaele ismail
ismaila ismatullah ismet ismoil isom issa issac issam issiaka istvan italo itamar itri itsunori
itzhak iulian iuliu iuri iurie iurii iustin iustinian ivan ivano ivanoe ivar ive ivek iven ivko
ivo ivone ivor iwan ixtiyar iyad iyas iyed izaak izaiah izaias izajasz izak izidor izmael izmail
izot iztok izyaslav izydor izzat izzet izzettin jaafar jaakko jabal jabari jaber jabir jace jacek
jachym jacinto jack jaco jacob jacobo jacobus jacques jad jaden jadesola jadon jadran jadranko
jadro jae-in jaeman jafar jagadish jagadisha jagan jagapati jagaraga jagathi jagdeep jagdish
jagmeet jahangir jahnu jai jail jaiman jaime jair jairam jairo jais jaivey jaka jakaya jake jakob
jakov jakub jalal jaleel jalen jalil jalol jalon jamaal jamal jamar jamarcus jamel james jameson
jamie jamil jamir jamiro jamison jammeh jamol jamshid jan janek janez jani janick janko jannek
jannes jannik jannis jano janos janosch janusz japhet jaquan jared jaren jari jarmil jarne jarno
jaro jarod jarolim jaromil jaromir jaron jaroslav jaroslaw jarred jarrell jarret jarrett jarrod
jarvis jarwa jarwadi jarwi jasen jasenko jasim jasin jasmani jason jasper jassem jassim jasur
jaswadi jaswant jati jatmiko javad javas javi javier javlon javohir javon javonte jawad jawaharlal
jawed jax jaxon jaxx jay jayadi jayaram jayce jayden jaydon jayeng jaylano jaylen jaylon jayson
jayvano jazeps jean-claude jean-daniel jean-louis jean-luc jean-marc jean-marie jean-paul
jean-pierre jeannel jeannot jed jedediah jedidiah jef jeff jefferey jeffery jeffrey jeffry jefri
jefta jehangir jejomar jekabs jelle jelmer jelte jenel jens jeppe jerad jerald jeramie jeramy
jerel jeremi jeremiah jeremias jeremiasz jeremie jeremy jergus jermain jermaine jermey jernej
jerod jerome jeromy jeronimo jeronym jerrell jerrod jerrold jerry jerzy jesper jesse jesus jett
jevgenijs jevon jezdimir jiabao jiang jibril jidde jiechi jihad jilji jim jimi jimmie jimmy jimram
jinawi jindrich jinping jintao jiri jitender jitendra joachim joah joakim joao joaquim joaquin
joas job joe joel joep joes joesph joey johan johann johannes johathan john johnathan johnathon
johnnie johnny johnpaul johnson joko jomo jon jona jonah jonas jonatan jonathan jonathon jonche
jong-il jong-nam jong-un jono jonte joojo joost jop jordi jordon jordy jorg jorge jorgen jorin
joris jorn jorrit jort joscha joschua jose josef josep joseph josh joshua joshuah josiah josif
josip josko joso josse josselin jost josua josue joud joumana jourdain jovan jovanche jovani
jovanny jovany jovin jovitsa jovo joza joze jozef jozo jozsef jozue juan juda judah judd jude
judicael judson jugoslav juha juhani juho jukka julan jules julian julien julijs julio julius
juliusz jumadi jumari junayd junichiro junior junius jur juraj jure jurg jurgis juri jurre juste
justen justin juston justus justyn jusuf juvenal juwan juwon jyotis kaan kabbah kabil kabila
kabore kacper kacung kade kadem kaden kadi kadin kadir kadrican kagame kagan kagiso kai kailash
kairav kais kaj kajen kajetan kala kale kaleb kalender kalervo kalevi kalidou kalim kalinik
kalistrat kalla kalle kallistrat kalonzo kamal kamalesh kambali kamber kamel kameron kamidin kamil
kamlesh kamol kamoliddin kamran kamren kamron kamuzu kanak kanaka kanda kane kannan kannen kapil
kapiton karahan karam karamba karamoko karan kardi kareem karel karim kariman karja karl karl-emil
karl-johan karlis karlo karma karman karna karol karolos karp karpal karroubi karsa karsana karta
karthik kartik karunanidhi karya karzai kashyap kasian kasim kasiran kaspar kasper kassem kassim
kastor kasusra kasyan katsuya katumbi kaunda kaveh kavon kawa kawaca kawaya kayaalp kayden kayode
kays kayun kazem kazim kazimierz kazimir kazuo keagan keano keanu keaton keba keegan keenan keerti
kees keith keizo keji keles kellen kelton kelvin kelyan kemal kemalettin kemba kemi ken kenan
kenari kende kendrick kenes kenji kenneth kennith kenny keno kent kenton kenyon kenzi kenzie kenzo
kenzy keon keqiang keramet kerami kerekou kerem keremsah kerim keshaun keshawn kessaf keven kevin
kevon keyan keyon keyshawn keyvan kgabu kgalema khadga khadim khairat khaled khalid khalifa khalil
khama kharalampie khariton kharlampiy khawaja khem khin khoryv khosrow khristijan khristo
khristofor khurshid khvalymyr ki-moon kian kiano kick kiel kieran kiir kikwete kilian killian
kilyan kimi kimo kin kip kipchumba kir kiril kirill kirilo kirk kiro kirti kishore kit kiyan kizza
kjeld kjell klaas klarencjusz klaudian klaudius klaudiusz klaus klavdiy klavs kleber klemen
klemens klement kliment knut kobe koby kocer kocho kody koen kofi koichi koizumi kojo koko koksal
kolawole kolby kole koloman kolombin kolos kolumban kolumbin komil komron kondrat kondratiy konon
konrad konrads konstantin konstantins konstanty konstantyn koray korbin korbinian korede korey
korkut kornel korneli kornelius korneliusz korneliy kornil korniy kornyliy kornylo koroma kory
kosma kosmas kosta kostadin kostas kostyantyn kotse kourosh kozma kraig krasomil krasoslav
kresimir kresomysl krijn krishna krishnadas krishnadasa krisjanis kriss kristan kristian kristians
kristijan kristjan kristof kristofer kristoffer kristopher krisztian krisztofer krste krsto krume
kruno krunoslav kryspin krystian krystof krzysztof ksawery ksenofont ksente kuan kubad kubat
kubilay kubura kuddusi kujoe kuldeep kumar kuncara kunthara kupriyan kurmanbek kurnia kursad kurt
kurtis kusuma kutbettin kuzey kuzma kuzman kveton kvetos kvetoslav kvido kwabena kwadwo kwaku
kwame kwamena kwasi kweku kwesi kwintyn kyan kyano kyaw kye-gwan kyle kyler kylian kyliann kyllian
kyriakos kyrylo kyy laal labuh lachlan lad ladarius ladimir ladislao ladislau ladislav ladji lado
ladomyr ladyslav lafayette lai lajos lakhdar laksana lakshman lakshmidhar lakshminath lal lalit
lalu lamar lambert lamberto lamih lamine lamont lanang lance lancelot lancilotto landen lander
landolfo landry lanfranco langa langgeng lanjar lansana lantar lapo laron larry lars lascar
lasmanto lasmono lassana lasse laswi laszlo latif laurenc laurencjusz laurens laurent laurentino
laurentiu laurenty laurenz lauri laurian lauriano laurin lautone lavinio lavr lavrentiy lavrin
lawrence lawson laxman lazar lazare lazaro lazarus lazarz laziz lazo lazzaro lean leander leandr
leandre leandro leano leart lech ledion leendert lega legawa leif leke leland lembah lemuel len
lenin lenn lennard lennart lennert lenni lennie lennon lennox lenny leny leo leo-paul leodegar
leon leonard leonardo leone leonel leonhard leonid leonidas leonids leonio leonis leontin leontiy
leontyn leonzio leopardo leopold leopoldo leos lere leroy lesek lester leszek letsie letterio leu
leufroy leung lev levent levente levi levin levio levko levon levoslav levy lew lewin lewis lex
leyan li liam lian lias liberato liberatore libere liberio libero liberto libor liborio liboslav
lica lidio lietald lieto lieuwe lim liman limar lino linus linwood lio lion lionel lior liron
lirone lisandro liu livino livio liviu livius liyam liyan ljube ljuben ljubisa ljubisha ljubomir
ljudevit ljupcho llewellyn lloyd loan lodovico loek loet logan lohan loic lolade lon longin lonnie
lonny lonzo loong loren lorenc loreno lorenz lorenzo lorian lorik lorin loris lorrain lotar lotfi
lothaire lothar lou louan louay louca louie louis louka lounis loup lourenco lovro lowell lowie
luan luay lubin lubomir lubor lubos luboslav luc lucas lucca lucentiu luchezar lucian luciano
lucien lucijan lucio lucious lucius lucjan lucretiu ludano ludek ludivoj ludolphe ludomil ludomir
ludoslav ludovic ludovico ludovit ludvig ludvik ludwig ludwik luhung lui luigi luis luiz luk
luk'yan luka lukas lukasz luke lukita lukman lukrecius lukyan luluh lulut lumir lungelo lungu
luong lurhur lutfan lutfi lutfullah lutfulloh luther luthfi lutibor lutobor lutz luuk luwar luwes
lux lwandle lyam lyan lyes lyle lystvych lyubim lyubodar lyubomir lyubomyr lyubosmysl lyubozar
ma'mur ma'ruf ma'sud maad maaouya maarten maas mabruk mac macaire macario maccabeo mace maceo
machar machel mack macky mactar madalin maddox madhav madid mads maduro mael maes maffeo
maggiorino magno magnus magufuli mahama mahamadou mahamat mahan mahathir mahdi mahe mahendra maher
mahesa mahesh maheswar mahfud mahinda mahir mahmood mahmoud mahmud mahmut mahomed mahrus mahzan
mahzun maik mailo maiorico maithripala majed majid makan makar makara makary makedon makhtar
makinwa makoto maks maksim maksimilyan maksud maksym maksymilian makuta malachi malco malcolm
malick malik malisa mallikarjun malo malone malte malthe mama mamadou mamady maman mamante mamdouh
mamert mamoudou mamour manah manar manasse mancio mandla manet manetto manfred manfredo mangosuthu
manh manik manikya manil manilio manish manley manlio manmohan manny manoah manohar manoj manole
manouchehr mansour mansueto mansur mansvet manu manuel manuele maphikelela maqsud mar'yan maras
marat marc marceau marcel marceli marcelin marcelino marcell marcello marcellus marcelo marciano
marcin marcis marco marcos marcu marcus mardon marek margana margers mariadi mariano marijan
marijn marin marinko marino marinus mario maris marius marjan mark markiyan markku marko markus
marley marlo marlon marolo maros marouane marques marquis marquise marshall marsito marsudi mart
martaka martana martani marten martial martim martin martino martins marton martti marty martyan
martyn marut marvin marwan marwane marwata marwin maryadi maryanto marzio marzouk mas masahiko
mason masoud massamba massimo massinissa massoud matan matar mate matei matej mateo mateus mateusz
matheo matheus mathew mathias mathieu mathijs mathis mathurin mathuys mathys matias matija matis
matiss matisse matjaz matko mato matous matroniano mats matt matteo mattes mattheo matthew
matthias matthieu matthijs matthis matti mattia mattias mattis matus matvey matviy matyas matys
matz maugis maulana maulvi maung maurice mauricio maurilio maurits maurizio mauro maurycy mavdud
maverick mavlon mawlawi max maxence maxens maxim maximilian maximiliano maximilien maximillian
maximo maximus maxmilian maxwell mayeul maynard mayoor mayson mazbut mazen mazhar mazlum mbaye
mechislav mechyslav mecislav medard medardo mederic medoro medoune mees mefodiy meghnad meghnath
mehdi mehmet mehran mehrdad meik meir mekhi mel melanio melchiade melchior melchiorre meles
melezio melichar melih meliksah melle mels melvil melvin melvyn memduh menachem menahem menardo
mence mendel menelao meneo mengistu menno mennone mercurio merijn merlin merovee mert mervin
merwan mestan mesut mete metello metin meto metod metodej metodi metodij metodija metrofane mevlut
mex mian micael micah micha michael micheal michel micho mick mickael midas miel miguel miha
mihael mihai mihail mihailo mihajlo mihaly mihnea mijat mik mikael mikail mike mikel mikelis
mikhail mikhajlo mikheil mikhey mikho miki mikkel mikko miklos mikolaj mikolas mikulas miladin
milanko milano milcho mile milen miles mileta milford milhan milic milik milisav milivoj miliy
miljan miljenko milo milojica milomir milon milorad milos milosevic milosh miloslav milous milovan
milovin milton milutin mimo min mincho minervino minh mink mio miodrag miomir mir mirac miran
miraziz mircea mirche mirco mirek mirkelam mirko miro mirocleto miromil miron miroslav mirtil
mirza mirziyo misa misael misaele misbah mischa misko mislav mitar mitch mitchel mitchell mithat
mitica mitja mitofan mitre mitrut mkapa mlad mladen mnata mnislav mo'min moammar moataz moaz
mobutu moche moctar modest modesto modibo modou mody mogae mohamad mohamadou mohamed mohamed-ali
mohammad mohammed mohan mohandas mohinder mohir mohsen moise moises moisey moishe mojmir mojtaba
mojzesz mojzis mokey mokgweetsi mokhtar momchilo momcilo momir momo monaldo moncef mong-joon
monitore montasser monte monty monvids moo moo-hyun moon moos mordechai moreno morgan moric moris
moritz morne morris morten morteza mortimer morton mory mose moses moshe moshood mostafa moti
motoo motti mouctar moudud mouhamadou mouhamed mouhameth mouhammadou mounir mousa mousavi moussa
moustafa moustapha mozes mpilo mpumelelo msizi mstislav mstyslav mswati muammar muammer muaviye
muaz mubarak mufid mufiz mugur mugurel muhammad muhammadu muhammed muharrem muhsin muhtar muhterem
muhtesem muhtor muhyiddin mujdat mujibur mujur mukadder mukerrem mukesh muktedi muktedir muktefi
mukul mulayam mullah muluzi mulya mulyanto mulyono mumpuni mumtaz mundhir muni munif munir muqtada
murad murat muren murilo murli murod murray mursinin mursita murti musa musalia musawenkosi
museveni mushahid musir musiy muslih mustafa mustafo mustapha mustika mustofa musulmon mutahhar
mutasim mutaz muteber mutemed mutharika muttalib muyiwa muzaffar muzaffer muzdad muziano mwai
mwanawasa mwinyi myint mykhailo mykhaylo mykola mykyta mylan myles mylo myron myroslav myrtil
myung-bak nabeel nabi nabih nabil nabin nachman naci nadav nader nadi nadim nadir nae nael nafiz
naftali naguib nahel nahil naif nail naim najam najeeb naji najib najmiddin nalar namazio name
namik nanche nand nanda nandan nando nandor naoto naoufal naoufel napoleon napoleone naradi
narayan narcis narciso narcisse nardi narendra naresh narimon narinder narji narkis narseo narsete
naruhito nasab naser nash nasim nasir nasr nasriddin nasrullah nasser nassim nat natale natalegawa
natan natanael nataniel nate nathan nathanael nathanial nathaniel nathen natiq naud naudet naum
naval naveen navid navin navjot nawaf nawaz nawfel nawroz nayef nayel nayib nazar nazario
nazariusz nazariy nazary nazif nazih nazim nazmi nazrulloh nazzareno nazzaro ndleleni ne
ne'matulloh neal nebojsa nebojsha necat necati necdet nechifor necib necmettin ned nedeljko
nedelko nedim nedjeljko nehemie nehoslav neil nejat nejc neklan nelio nels nelson nelu nemanja
nemyr nenad neo neofit neopolo neoterio nepomuk nereo neri neset nesho nesim nestor nestore neven
nevio nevzat newell newton nezamysl nguyen nicanor nicarete nicea niceforo nicephore niceto
nicezio nichifor nicholas nicholaus nick nicklas nicklaus nickolas niclas nico nicoara nicodemo
nicodim nicolae nicolai nicolaie nicolas nicolo nicon nicu niculita nicusor nicuta nidal niek
niels nifont nigel nihad nihat nik nikandr nikanor nikifor nikko niklas niklaus niklavs niko
nikodem nikodim nikolai nikolas nikolasz nikolay nikon nikos niksa nils nimit nimrod niniano nio
nir niraj niranjan nirbhay nirmal niro nischal nissim nistiman nitin nitish niyaga niyazi
niyilolawa nizamettin nizar nizom nizomiddin nkanyezi nkosenye nkosinhle nkosiyabo nkurunziza
nnamdi noah noam noan noar noble nobuo noha noham nohan nolan nolann nolen nolhan norbert norberto
norman normand norodom norris norval norwood nosir nosirjon nostriano noud nouha nouri nout novak
novan nox noynoy nrima nugraha nuhu nujoma numan nuno nunzio nurbek nuredin nurettin nuri nuriddin
nurlan nursultan nurullah nusrat nusratulloh nusret nyana nyoman nyunt nyusi o'ktam o'tkir oba
obaida obaidul obanijesu obiang obid obie obrad obren octav octave octavian octavio octaviu oddone
odell oderico odidone odil odilon odin odolen odon odorico odumegwu ofer ofir oger ognen ognjen
ogooluwa oguz oguzhan ojars okan oke okey okhrim okta oktavian oktavius oktay okto oladare
oladimeji olaf olaide olakunle olanrewaju olansile olavi olbram oldrich ole oleg olegs oleh
oleksandr oleksiy olelko olen oles olgerts olim olimpian olimpio olimpiu olimpiy olin olindo
oliver olivier oliviero oliviu oliwier ollanta olle olof olu olufunmi olumide olumorotimi olusegun
oluwafemi oluwamuyiwa oluwasanmi oluwasegun oluwole oluwunmi omad oman omar omari omelyan omer
omero omid omobobola omotayo omran omri onder ondrej onesto onofrio onorino onorio onoriode
onufriy onufry onur opan opung oqil oral oran orazio orde orell oren orenzio orest oreste orestes
orfeo orhan ori orif orin orio orion orkhyp orland orlo oronzo orrin orsino orso ortensio orval
orville osama osbaldo osborne oscar osinbajo osip oskar oskari osman osmondo osmund ostap ostoja
ostromir osunleke osvald osvaldo oswald oswaldo ota otabek otakar otello otha othman othmane otho
otis otmar oto otokar otomar ottaviano ottavio ottis otto ottone ould oumar oury ousama ousmane
oussama ovidio ovidiu ovidius owen oybek ozan ozcan ozer ozgur ozhan ozkan ozod ozodbek ozren ozy
pablo paciano pacifico paco pacome pacomio padam paiman paja pakalitha pakhom pal palaniappan
palatino palemon palladio palmiro pamfil pammachio panagachie panait panas panca pancario panche
pancrazio pandu panfil panfilo pangeran pangestu panji pankrac pankracy pankrat pankratiy pantaleo
pantaleon pantaleone pantelejmon panteleymon paolo param paramartha paramon pardi pardo parfait
parfen paride parker parman parmenio parsival partenij parvez parviz pascal paskal pasquale
patasse paterne paterniano pathe patrice patricio patrick patrik patrizio patroclo patru
patrycjusz patrycy patryk paul paul-arthur paulo pauside pavel pavils pavle pavlin pavlo pavol
pawel payam payidar pedro peer pekka peleo pelhrim pelle pellegrino pencho pentti pepe pepijn
pepin pepo pera perceval percival percy perica pericle perikles perkasa pero perry perseo pertev
pervaiz perver pervez petar pete peter peteris petko petr petre petri petrica petrisor petro
petronio petronius petru petrut petse petteri peyami pham phan pharell phil phila philani phileas
philemon philibert philip philipp philippe phillip phiwokwakhe phu phuc pie pierangelo pierce
piergiorgio pierluigi piermarco piero pierre pierrick piersilvio piet pieter pietro pim pimen
pinchas pinto pio piotr pippo pit pita pius piyush placido plamen platon platone plinio plutarco
podolyan pol polidoro polifemo polikarp pollione polykarp pompeo pompiliu pomponio pontus ponziano
ponzio porfirio porfiriusz porfiriy porfiry porziano postumio potap poul pouya praba prabawa
prabhakar prabin prabowo prabu prachanda prakash prakosa pramod pran pranab pranata pranawa pranay
prasad prasetya prasetyo prashant prassede pratap prathamesh pravdan pravdomil pravin pravomil
prawit prayag prayitna prayoga prayogo prayuth predrag prem premysl preston priamo pribyslav prima
primo primoz prisco prithviraj privato procopio prokhor prokl prokles prokofiy prokop prokopij
prokopis prokul promise prosper prospero protasio proteo prov prudenzio prvoslav publio puneet
pupolo purna purushottam purwa purwadi purwanto pushpa pusicio putu pylyp qaboos qais qamar qasem
qasim qassem qays qazi qin qinghong qobil qosim quarto quasimodo qudrat quentin querano quin
quincy quinn quinten quintiliano quintilio quintino quinton quinziano quinzio quirin quirino
rached rachid raci radan rade radegast radek raden radenko radhost radika radim radimir radion
radisa radislav radit raditya radivoj radivoje radko radmil radmilo rado radolfo radomil radomir
rados radosav radoslav radoslaw radovan radu raducu radul raduz radvan radym radymyr raed raf
rafael rafal rafat rafet raff raffaele rafi rafid rafik rafiq rafizi raghuram raharja raheem rahim
rahman rahmat rahmatullah rahsaan rahul raid raide raif raihan raik raila raimondo raimund rainald
rainaldo rainer rainhard rainold rainsy raj rajab rajan rajendra rajesh rajiv rajko rajmund
rajnath rajnold rajoelina raju rakesh rakip ralf ralph ram ramadan ramazan ramesh rameshwar ramez
rami ramin ramiro ramiz ramon ramos-horta ramush ramy ramzan ramzi ramziddin ranariddh ranasinghe
randal randall randolf randolph randy ranek rangga raniero ranil ranjan ranjeet ranjit ranko
ranolfo ransom raoul raphael rares rasad rashad rashawn rasheed rashid rasid rasim rasit rasko
rasmus rastislav ratibor ratimir ratko ratmir ratsiraka ratybor ratymyr rauf raul ravi ravindra
ravshan raxmatulloh ray rayan rayane rayen raymond raymundo rayyan raza razvan recai recep reda
redmond reece reed refah refet refik reggie reginald reginaldo regis regnars regolo reha rehman
rehor reid rein reinhard reinhold reis rejan rejean reksa relja relu remi remig remigio remilekun
remo remondo remus remy remzi renars renat renato renaud rendy rene rens renzo resat resid respati
respicio resul reto reuben revi rex rey reybaud reyes reymundo reynold reza rhett riaan riad rian
ribadu ricardo ricards ricario riccardo richard richelmo richie richmond rick rickard rickey ricky
rico rida ridha ridvan ridwan riek rifat riff rifki rigard rigoberto riley rinaldo rino rio riste
risto ritesh riv riyad riyadh riza rizki rizo rizvon roan rob robaldo robb robbe robert roberto
robi robinson rocco roch rocky rod rodan roderick roderik roderyk rodger rodiano rodion rodney
rodolfo rodoljub rodolphe rodoslav rodrick rodrigo rodrigue roel rogelio roger rogers roh rohan
rohit roj rok roko roksolan roland rolando rolf rolfo rollin romain roman romano romans romeo
romero romeu romil romoaldo romolo romuald romualdo romul romulus ron ronald ronaldo ronan ronen
rongji ronnie ronny roosevelt rory roscoe roselin rosendo rosman ross rostam rostislav rostyslav
rotimi rouhollah rover rowan rowland roy ruben rubiano ruchan rudi rudis rudolf rudolfs rudolph
rudra rudy ruedi rufino rufo rufus ruggero ruhollah rui rukneddin rumen rune rupert ruperto rupiah
ruprecht rusins ruslan rusman russ russel russell rustam rustem rustu rutilo ryad ryan ryder rylan
ryszard ryurik ryutaro sa'dulloh saad saadat saadeddine saadi sabah saban sabar sabato sabazio
sabele sabin sabino sabir sabri sachin sacid sada sadan sadar sadberk saddam saddiq sadegh sadek
sadeq sadettin sadi sadik sadiq sadri sadriddin sadullah sadyr saeed saer saffet saffiro saffo
safi safir safo safouan safouane safwan sagar sagi sahap sahar sahin sahinalp sahriyar sahsuvar
said saif saiful saim saiq sajith sajjad saka sakari sakip sakir sakti saladino salah salamoun
saleem saleh sali salif salih salim saliou salman saloh salomon salomone salomoun salustio salva
salvador salvatore salvo salwator sam samak samakuva samandar samba samed sameer sami samih samil
samim samir sammy samo samoil samora samson samsul samu samuel samuele samuil samy sancho sande
sandeep sander sandor sandro sandu sanele sanford sani sanjay sanjeev sanjin sanka sankara sankoh
sansone sante santiago santino santo santos santosh saparmurat sapiente sarani sarath sarbello
sardar sardor sartaj sarvar sarvin sascha sashko saso sassou satish saturniano saturnin saturnino
satya satyen saul sauveur savas save savel saveliy saverio savi savimbi savin savinien savino
savion savo savva savvatiy sayan sayed sayyid scot scott scotty seamus sean seb sebas sebastiaan
sebastian sebastiano sebastiao sebastien sebastjan sebestian secaeddin seckin seckou secondiano
secondo sedat sedrick sedrik sef sefer seff sefik seghei segun sehlevent seif seiji sekou sekouba
selahattin selami selcuk selim selivan seliverst selmer selyan sem semen semih semion semplicio
sempronio semsi semybor sen sener senesio senghor senn senne senofonte senol seok-yeol sep sepp
seppe seppo serafettin serafim serafin serafino seraphin serapione serban serbulent serdar seref
serenus seretse serge sergei sergej sergen sergey serghei sergi sergio sergiu sergiusz serhad
serhat serhiy serif sermet sertac servac servan server servidio serviliano serzh sesto seth settar
settimio settimo setya sev sevastyan sever severiano severin severino severo sevket sevki seweryn
sexmus seyban seydou seye seyed seyfettin seyfi seyfullah seyyit sfiso shabtai shad shafiq shafqat
shagari shah shahbaz shahboz shahid shahobiddin shahram shahriyor shahzod shai shaka shalewa
shalom shamil shamsiddin shane shankar shantanu sharad sharif shaukat shaul shaun shavkat shawn
shay shayan shchek shehbaz shehu sheikh shekoni sheldon shemar sher sherif sherman sherwood
sherzod shigeru shimon shinzo shishman shiv shivraj shlomo shodiyor shui-bian shukri shukrulloh
shwe siad siamak sibusiso sico sicuro sid siddarth siddharth siddhartha siddhran sidi sidiq sidki
sidoine sidon sidonio sidor sidy siebe siem siep sifiso sigebert sigfrid sigfrido sigismond
sigismondo sigizmund sigmund sigurd sihab sihabeddin sihamoni sihanouk sijuade sil silantiy silas
siljan silva silvan silvano silvere silverio silvester silvestr silvestro silvian silvio silviu
silvius sim simao simen simeon simeone simi simion simo simon sinan sinasi sindre sinesio
sinfronio sinica sinisa sinkler siphiwe sipho sirajuddin sire sireno siriano siricio sirineu sirio
siro sirojiddin sirous sirri sisto sitaram sithembiso sixt sixte sixtus siyanda sjoerd sjors
skander slamet slavcho slave slavek slaven slaviboj slavibor slavko slavoboj slavoj slavoljub
slavolyub slavomil slavomir slavomyr slavuta slobodan smil sname snizhan soan sobeslav sobit
soccorso socrate sodiq sofe sofiane sofon sofron sofronij sohan sohib sohrab sokrat solal soleh
soleimani solocone solohub solomon solon som somchai somnath somu sondre sonke sonny sonthi
sooronbay soren sorin soro sostene sosteneo sostrato soter sotir souleyman souleymane spano
spartaco spartak spase spencer speranzio spiridon spiro spirydion spytihnev srbo srboljub srebre
srecko sredoje srettha stale stan stancu stanford stanimir stanislao stanislas stanislav stanislaw
stanko stanley stanton stasta steen steeve stef stefan stefaniy stefano steffen stelian sten
stepan stephaans stephan stephane stephen stephon stevan steve steven stevo stewart stig stijn
stiliano stipan stipe stiriaco stjepan stoilko stojan stojche stojmen stojmir stoyan stozhar
strahinja strakhil strate stribor stuart suat subash subhash subhi subodh sudhir sudi sufyan
suharto suheyl suhrob suk-yeol sukarno sukhbir sukru sulaiman sulaymon suleiman suleyman sultan
sulton suman sumeet sune sung-hwan sunil suraj surano surayud suresh sururi surya suryakant
suryakanta sushant susheel sushil susilo suthep sutiyoso svatoboj svatobor svatomir svatopluk
svatoslav sveatoslav svebor sven svend sverre svetislav svetolik svetomir svetoslav svetozar
sviturno svyatopolk svyatoslav swami swapnil syed sylvain sylvan sylvester sylvestre sylwester
synook szabolcs szczepan szymon tabare tabris taceddin tad taddeo tade tadeas tadej tadeo tadeusz
tadija taha tahir tahsin taib taide tajuddin takashi talal talat talay talha talip talis
talivaldis talon talrits tamas tamer tamim tamino tamir tammaro tammo tan tanas tancrede tancredi
tandja taner tanguy tanju tankred tanner tao tapan tapani tapio taras tarcisio tarek tareq tarik
tariq tarkan tarlan taro tarso tarun tasdik tashko tasho taskin tassos taswir tate taufan taufik
taur taurean taurin tavares tawfiq tayeb tayfun tayler tayyar tayyip taziano tazio tebboune ted
tedi teguh teije tej tejan tejas tejashwi tekin tekinalp telchide telemaco temel temelko temidayo
temistocle temitope tendai teo teobald teobaldo teodor teodorik teodoro teodosij teodosio teodoto
teodoz teofan teofil teogene teohari teoman terenc terence terencius terencjusz terentiy terenzio
terrance terrell terrence terrill terry tertuliano terzo tesauro tesifonte tetsuya teun teunis
tevfik tevhid tevin tewfik tezcan tezel thabo thad thaddeus thaksin thamsanqa than thanathorn
thando thein themba theo theobald theodor theodore theodorik theodose theofan theofil theophane
theophile theophraste theotime theron theunis theuns thiago thibaud thibault thibaut thibert thibo
thierno thierry thies thije thijmen thijn thijs thilo thom thomas thorben thore thorge thulani
thurman tiago tian tibaldo tibbe tiber tiberio tiberiu tiberius tibo tibor tiburcius tiburzio
tichomil tichomir tichon ticone tidiane tieme ties tihomir tijmen tijn tijs tikho tikhomir tikhon
til tilen tilio till tillman tillmann tim timbul timeo timm timmothy timmy timo timofei timofey
timoleon timon timotei timotej timoteo timoteus timothe timothee timothy timur tin tinas tino
tirone tirta tirtayasa tit titien titilope tito titouan titus tizian tiziano tizio tjark to'lqin
tobia tobias tobiasz tobiloba tobin toby tod todd tode todor tohir toke toki tokunbo tolga tolomeo
tolunay tom toma tomas tomasz tomaz tome tomer tomi tomiloba tomislav tommaso tommie tommy tomo
tomori tonci tone toney tong tonko tonnin tony toomas toon tope tor torben torbjorn tore torkvat
torquato torrance torrey torsten tosco toshihiro toshimitsu toumani toussaint toyip trace traian
trajan trajche trajko tran tranquillo traore travis travon tre tremaine tremayne trent trever
trevion trevor trey triet trifon trifun trilochan trilochana trilok trilokanath trilokesh triloki
trisho tristan tristano tristian triston troels trofim trong troy trpimir trpko truong trystan
tsai tseko tshisekedi tsuyoshi tsvetan tsvetko tudor tufan tugay tugiman tugrul tugtekin tuhfe
tulliano tullio tumer tunahan tunar tunc tuncer tunde tung tuomas tur turabi turan turgay turgut
turi turibio turkay turker turkes turki turner turold tushar tussio tuur tverdislav tvorimir
tvrtko twan tybalt tycho tygo tykhon tyler tymeo tymish tymofiy tymon tymoteusz tyree tyreek tyrel
tyrell tyrese tyrique tyron tyrone tyshawn tyson tzachi tzvi ubaldo ubaydulloh ubertino uberto
uchqun uda udai uddhav udit udo ueli uffe ufuk ugis ugo ugolino uguccione ugur uhuru ujjawal
ujjwal ukbe ulberto ulderico ulf ulfo ulgen ulices ulises ulisse ulpiano ulrich ulrico ulrik
ulstano ultimo ulug'bek ulvi ulyan ulysse umang umar umaru umay umaya umberto umesh umid umidulloh
umile umit umur umuralp umut unal unggul upendra upik upton uranio urbain urban urbano urdino
urfon uri uriah uriel uriele uros urs ursicio ursino ursmaro usama usame usman usmon ustin ustym
utama uthman uttam uve uzayr uzeyir uzi uzodimma v'yacheslav vaclav vadim vadym vafo vagn vaha
vahdet vahid valdas valdemar valdemars valdis valente valentijn valentim valentin valentino
valentins valentyn valer valere valeri valerian valeriano valerico valerii valerijs valerio
valeriu valeriy valery valeryan valfredo valfrido valid valtena valter valtr valtteri vance vanche
vancho vane vangel varfolomey varlaam varo vasco vasil vasile vasili vasilie vasilij vasiliy
vasilko vasja vasko vasudev vasudeva vasyl vatroslav vatslav vaughn vavrinec vazgen vecdi
veceaslav veceslav vedang vedanga vedasto vedat vedran vefa vefik vega vehbi veikko veit velaphi
velemyr veleslav veli velibor velichko velimir velio velislav veljan veljo venance venanzio vencel
venceslao venceslas venceslav vendel vendelin venedikt venek venerando venerio veniamin venkaiah
venko ventura venustiano venusto verano verecondo verenzio vergiliu vern verner vernon vero
veroslav verulo veselin vespasiano veysel veysi vezio vianney vic vicente vicentiu victor
victorien victorin vid vidak vidal vidhur vidhya vidiano vidoe vidone vidor vidur viggo vigile
vigo vijay vijeko vik vikentiy vikram viktor viktorin vilem vilfredo vilhelm viliam vilibald
viliberto viljem ville villy vilmar vilmars vilmos vimal viman vin vinay vince vincenc vincent
vincentiu vincenzo vindonio vinebaldo vinfrido vinicio vinnie vino vinod vinsen vinz viorel
virender virgil virgile virgilio virgiliu virgin virginio virman virone visarion viscardo vishnu
vishwamitra vissarion vit vital vitale vitali vitalico vitalie vitalii vitalijs vitaliy vitaly
vitazoslav vitezslav vito vitold vitor vitoslav vittore vittoriano vittorio vitus vivaldo vivek
viviano vjekoslav vjenceslav vlad vladan vladek vladilen vladimer vladimir vladimiro vladislav
vladivoj vladlen vlado vladyslav vlaicu vlas vlastimil vlastimir vlastislav vlatko vlk vo vodingo
voicu voislav vojdan vojen vojin vojislav vojkan vojmil vojmir vojslav vojtech vok volche
voldemars volfango volfgang volkan volodymyr volodyslav vosil vratislav vratko vseboj vsebor
vsemil vserad vseslav vsevlad vsevolod vujadin vuk vukan vukasin vukota vulmaro vulpiano vusumuzi
vyacheslav vyas vysheslav waclaw wade wadi wadih wael wage wahid wahyu waino wajdi wakiman waldo
wale waleed walenty walentyn waleran walerian walery walgierz walid walker wallace walter walton
waluyo waly wandrille wang wannes waqar ward wardaya wardi warji warley warre warren warsa warsita
warta washington wasis wassim watson wawan wawrzyniec waylon wayne webster weldon wellington
wendell werner wes wesley wessel westley weston wiktor wilber wilbert wilbur wilburn wiley wilford
wilfred wilfredo wilfrid wilfried wilfryd wilhelm willard willem willi william willie willis willy
wilmer wilson wilton win wincenty winfield winston wira wiranto wisnu wissem witalis wladimir
wladyslaw wlodzimierz wm wojciech wole wolfgang woodrow wout wouter wyatt wyman xanana xander
xaver xaverius xavi xavier xebat xem xenophon xi xiaoping xuan xzavier yaacov yaakob yaakov
yacouba yadollah yagiz yago yahya yahyo yair yakov yakub yakubu yalcin yalgin yaman yan yang yango
yanis yann yanni yannic yannick yannik yannis yanuariy yar'adua yarema yaro yaromyl yaromyr yaron
yaropolk yaroslav yarovyd yasar yaser yashwant yasin yasir yasser yassin yassine yassir yasuo
yavuz yaw yayi yazid yehia yehoshua yehuda yekta yemi yener yeremiy yetkin yevgeny yevhen yew
yigael yigal yigit yildirim yilmaz ying-jeou yisrael yitzchak yitzhak ylan yoan yoann yoav
yochanan yoel yoga yogendra yogesh yogi yoginder yohan yohanan yohann yong-ho yoni yono yoon yoqub
yorbek yormie yoro yorqin yosef yoshihide yoshihiko yossef yossi youcef younes youness young-sam
younis youp youri yousaf yousef youssef youssou youssouf youssouph youssoupha yousuf yoweri yoznur
yuce yucel yudhoyono yukhym yukio yuksel yuli yulian yuliy yumni yunus yuri yuriy yury yusef yusiv
yusuf yuval yuvenaliy yvan yven yves zabedeo zabihullah zabir zabiullah zaboj zac zaccaria zaccheo
zachar zacharia zachariah zacharias zachariasz zacharie zachary zache zachery zack zackary zackery
zadig zafar zafer zafir zahar zahid zahir zahit zaid zain zakaria zakariya zakary zakarya zakhar
zakharij zakhariy zaki zakir zalan zalman zalmay zamfir zamir zan zander zane zanis zanobi zardari
zarije zarko zaur zavis zayd zayed zayn zayniddin zbislav zboryslav zbyhnev zbynek zbysek zbyslav
zdan zdenek zdenko zderad zdeslav zdik zdirad zdislav zdravko ze'ev zechariah zedong zeev zef
zefiro zekai zekeriyya zelibor zelimir zelislav zeljko zelmir zemin zemyslav zenaide zenebio zeng
zeno zenobio zenon zenone zenoviy zente zenzele zephirin zephyr zerdest zeteny zetico zev zeyd
zeynel zhelyu zhenmin zhivko zhou zhu zia ziad ziaul ziaur ziga zigfrids zigmars zigmund zihni
zikmund zine zinedine zinoviy zion zithulele zitomir zitoslav zivan ziver ziya ziyad ziyo zlat
zlatan zlate zlatko zlatomir zlatomyr zohid zohir zoilo zokir zoltan zoran zoremyr zoreslav
zoroslav zoryan zosim zosimo zouheir zoyir zrinislav zrinko zsolt zsombor zubayr zubeyr zuhair
zulfikar zulfiqar zurab zvenyhor zvenymyr zvenyslav zvi zvonimir zvonko zyad zygmunt zynoviy
`,
  she: `
aadrika aaliyah aaltje aanandinii aanuoluwapo aaratrika aarya aasa aasha aashritha aatmaja aba
abagail abani abbey abbie abbigail abbondanza abby abdonie abebi abeline abena abendam abeni
abhaya abibatou abigael abigaelle abigail abigale abigayle abigel abosede abril aby acacie acanthe
acela acelya acilay acilia aculina ada adah adalbaude adalberta adalgisa adaline adalsinde adaugo
addie addison addolorata adea adebukola adegrine adela adelaida adelaide adelajda adelasia
adelayida adele adelia adelie adelina adeline adeliya adella adelle adeltrude adelya adenike
adepeju adesewa adesua adetoke adetoun adiba adile adina adja adolfa adolfina adolphie adonise
adrastee adrehilde adria adriana adrianna adriena adrienne adrijana adunni adwitiya adwoa
afanasiya afaq afarim afat afia afitap afra afruza afton afua afzuna agafia agafya agape agata
agatha agathe agca agilberte aglae aglaia aglaja agnane agneflete agnes agnesa agnese agneta
agnieszka agostina agrata agripina agrippine agrypina agustina ahafiya ahalya ahapiya ahata ahenk
ahilya ahlem ahnesa ahniya ahrypyna aicha aida aiko aileen aimee aina aino aisha aishani aissa
aissata aissatou aisyah aiyana ajana ajda ajeng ajita ajla ajlin ajna ajoke akie akifa akofa
akorfa akosua akshainie akshata akshita akua akula akulina akumaa akunna akvelina ala alaina
alaine alais alana alanis alanna alara alayna alba albane albena alberade alberta alberte albertha
albertina albertine albertyna albina alcidie alcina alcine alcyone alda aldegonde alea aleen
alejandra aleksandra alemka alena alene alenia alenka alesea aleska alessa alessandra alessia
aleth aletha alevtina alevtyna alexa alexandra alexandrea alexandria alexandrina alexandrine
alexane alexanne alexia alexine aleya aleyna alfonsa alfreda alia alica alice alicia alicja alida
alienor aliette alika alima alina aline aliona alis alisa alisha alison alissa alissia alivia alix
alixe aliya aliyah aliz aliza alize alizee alka alla allegra allene allie allison ally alma almila
almira aloise aloisie alojza alojzije aloyse alphonsine alpike alsu alta altea althea althee altin
alvena alvera alverta alvina alvine alya alyah alyce alycia alysa alysha alyson alyssa alyssia
alysson alzbeta ama amabela amadea amahle amai amal amalia amaliane amalie amalija amalthee amanda
amande amandine amante amarande amaranthe amaryllis amata amaya ambar amber ambra ambre ambrine
ambroisie amea amel amelia ameliane amelie ameline amely amelya amen amethyste ami amicie amie
amina aminat aminata aminte amira amita amiya amodini amoke amope amparo amra amrita amritambu amy
amya ana ana-maria anabel anabela anabelle anae anaelle anahi anahita anaida anais anala anamaria
anamarija anamika ananda anandamayi ananta anasooya anastasia anastasie anastasija anastasiya
anastazia anastazie anastazija anastazja anasuya anatazie anatolia anatoliya anca anceline anche
anci ancica ancilla ancuta anda andac andela andelika andelina andjelina andra andrada andreane
andreanne andree andreea andriana andrijana andrina andromeda andzelika anemona anemone anesa
aneta anette anezka anfisa angadreme angela angelica angelika angelina angeline angelique angelita
anggun anghelina angie angilberte angja anhelina ani ania anica anicee anicette anika anila anina
anise anisoara anissa anita aniya aniyah anja anjali anjelica anjushree anjushri anka ann
ann-marie anna anna-lena annabel annabell annabella annabelle annaelle annagrazia annalena
annalise annamae annamaria annamarie annapurna anne anne-laure anne-marie anne-sophie annegret
anneke anneli annelie annemarie annemijn annetta annette anni annie annika annikki annonciade
annunziata anny anora anouck anouk ansberte anselma anshula ansley anstrudie antea anthelmette
antigone antoaneta antoinette antonela antonella antonetta antonette antonia antonietta antonija
antonina antonine antoniya antonyda anuja anuska anusuya anuta anwesha anya anzhela anzhelika
aphelie apolena apollina apolline apollonia apolloniya appia appoline apsara aquiline arabela
arabella arabelle araceli aracely arame aranka ardella ardith arely areta argelia argentina argine
aria ariadna ariana ariane arianna aricie ariela arielle arij arija arike arina arinola arisa
aristita arkadiya arlene arleta arlette armance armande armandine armeline armelle armida armide
armine arna arnaude arnolda arnostka artemis artemisa artemiya arthurine aruna arvilla arwa arwen
arya aryanna asa asake asal asceline ascension asel asella asha ashlee ashleigh ashley ashly
ashlynn ashmi ashtyn asifa asija asila asiya asja aslesha aslim asliya asma asmaa asmita asolat
assa assetou assia assil assomption assunta assya asta astarte asterie astou astree astrid astrida
astride asuela asya atanasia atanasija atanazie atena athalie athanasie athena athenais athina
atifete atinuke atishi atreyee atreyi aube aubertine aubree aude audeline audra audreanne audrey
augusta augustina augustyna aulia aura aure aurea aurelia aureliana aurelie aurelienne aurelija
aurelle auriane aurora aurore ausilia auxane auxillia ava avan avani avantika ave aveline
avigaelle avis avital avoye avreliya avril avrora awa awaz awero awesi axeline axelle axenia aya
ayah ayana ayanda ayebatari ayelet ayem ayesha aygul aygun ayinke ayize aykal ayla ayleen aylin
ayline aymardine aymonde aynur ayoka ayren aysar ayse aysil aytan ayu ayushmati aza azadeh azalea
azalee azaliya azelia azelie azeline azime aziza azra azzurra baaba baala babeta babette babila
bade bagdagul bahar bahia baidehi baijayanti bailee bakhtawar bakoyannis balamani baleka balin
bambina banna banu banuta bara barbala barbara barbe barbora barbro barchinoy barica barno
bartolomea basanti basilia basilisse basma bassilla bathilde batilda baya bayaz baylee beata beate
beatrice beatrix beatriz beatrycze beaulah becky bediz bedran bedriska begoyim behrem belcim
belemir belina belinda bella belle belma beltun benazir benedetta benedicte benedikta benedita
beniamina benice benigna benli bente benthe benvenuta berangere bercem berceste bercin berenice
berenika berinay berit beritan berivan bernadetta bernadette bernadine bernarda berneice bernice
berniece bernita berran berre berta bertha berthe bertille bertolda berva beryl besra bessie
betania beth bethany betina betsy betta bette bettie bettina betty bettye beulah beuve beverly
beya bhaanumati bhadra bhagirathi bhagwanti bhagwati bhamini bhanumati bhargavi bhavani bhilangana
bianca bianka bibiana bibianna biborka bice bigna billie billura biloslava bilva bilwa bilyana
bina binafsha bineta binta bintou birdie birgit birgita birgitta birgitte birtukan bisenija bisera
biserka bistra blaga blagica blagitsa blagojka blagorodna blaguna blahomila blahomira blahoslava
blahovista blanca blanche blandine blanduzia blanka blazena blazhenka bobana bobbi bogdana boginja
boglarka bohdana bohumila bohumira bohuna bohuse bohuslava bojana bojislava bolatito boleslava
boluwatife bonita bonnie borbala borislava borjana borka boroka boryslava bosiljka bosilka bouchra
bozena bozetecha bozhana bozhena bozica bozidara brandi brandusa brandy branimira branislava
branka brankica bratislava breana breanna breanne brenda brenna bretislava bria briana brianne
bridget bridgette bridie brielle brigida brigita brigitta brigitte brinda brionna brisa brita
britney britt britt-marie brittany bronislava brooke bruna brune brunehaut brunehilde brunhilda
brunilde bryana brygida buddhana buhle bulah bunmi bushra busisiwe caetana cagil cagla caitlin
caitlyn caleigh calina calista callie calogera calpurnia camelia camila camilia camilla camille
camryn camylle cana candace candice candida canel cangul cannur cansel cansin cansu capitolina
capucine cara caridad carina carine carissa carla carlee carley carli carlie carlijn carlota
carlotta carme carmel carmela carmella carmen carmina carminho carmo carna carola carolanne carole
carolin caroline carolyn carolyne carrie casandra casiana casilda casimira cassandra cassandre
cassidy cassie cassiopea cassiopee castille cataleya catalina catarina catena caterina catharina
catharine catherine cathrine cathryn cathy catinca cato catrin catrina catrinel cayla ceca cecelia
cecile cecilia cecilie cecylia celeste celestina celestine celestyna celia celie celina celine
celinia cenka cerasela ceren cerise cesminaz cestmira ceyda ceyla ceylan ceylin ceylinaz cezara
chahinez chaima chakrika chanda chandani chandi chandini chandira chandni chandrakala chandrakin
chandramani chandrani chandravati chandrika chanel chanelle chantal chapala charity charlaine
charleen charlene charli charline charlize charlotta charlotte charumati charvi chasity chatura
chaya chayenne chayma chelsea chelsey chelsie cherechi cheryl cheyanne cheyenne chiamaka chiara
chimamanda chinyere chira chirine chitrali chitramala chitrangada chizoba chloe chranislava
christa christelle christiana christiane christie christin christina christine christy chunlan
chunying chyna ciaobella ciara cicek cici cielo cierra cigil cilay ciler cilvenaz cimen cindy
cinta cinthia cinzia cipriana cirilla cise cisem cisil cistoslava citlalli citra claire clara
clarabelle clare clarisa clarissa clarisse claudia claudine clavdia clea clelia clelie clemence
clementina clementine clemenzia cleo cleofe cleopatra cleophee cleora cleta clio cloe clorinda
clothilde clotilde coco codrina codruta cointa colette coline colleen collien colomba colombe
comfort concepcion conception concetta conchita connie consolata constanca constance constanta
constantia constantina consuela consuelo cora coralia coralie coraline corazon cordelia cordia
corene corentine corina corine corinna corinne cornelia corrine cortney cosima cosmina costanza
coumba courtney crenguta creola crescenzia crina cristal cristiana crocefissa cronida crystal
crystel csenge ctibora ctirada ctislava cunegonda cuzia cvetka cydney cynthia cyntie cyra cyrielle
cyrila cyrine daantje daciana dada daevi daevika dafina dafne dagmar dagmara dahlia daiana daija
dainuvite daisha daisy dajana daksha dakshayani dalal daleslava dalibora daliborka dalida dalie
dalila dalima dalimila dalimira dalla damaris damayanti damiana damjana damjanka damla dana danae
dania danica daniela daniella danielle danijela danika danique danitsa daniz danka danuse danuta
danyka daphne daphnee daphney dara daria dariana darie dariga darija darina darine darinka darja
darla darleen darlene darshwana darta darya daryna daryslava dasia davida davina davriya dawn
dayana dayna dea deanna debbie debora deborah debra deeksha deepali deepika deeptimayee
deeptimoyee defne degna deja dejah dejana delal delaney delcy delfina delia delie delilah delinda
delizia della delores delpha delphia delphine demet demetra demetria demi dena denisa denise
denitsa deodata derin derya desanka desdemona desiderata desiree despina dessie destan destany
deste destinee destiney destini destiny devangana devani devasree devi devika devota dewi dhana
dhanadeepa dhara dharani dharitri dhatri diah diamante dian diana diane dianna dianne dianora
diara diarra dicle diclehan dida didem didina diede dieke dieudonnee dieynaba diezani dijana
diksha dilafruz dilara dilay dilbar dilber dilberay dildora dilek diler diletta dilfuza dilma
dilnoza dilorom dilovan dilrabo dilruba dilso'z dima dimitrina dina dinda diodata dionisia dior
dipali dipu dirok dita ditte-marie ditya divine diviska divna divya dixie diyana diyora djeneba
djenna dobrava dobrila dobrinka dobromila dobromira dobromyla dobromyra dobromysla dobroslava
dobrynka dochia doda doina doinita doleslava dolly dolores dolunay dolyana domenica dominika
dominique domitille domnica domnika dona donalda donata donatella dondu donka donna dorana dorcas
doreen doriana doriane dorica dorina dorine doris dorit dorka dorli dorota dorotea doroteja
dorothea dorothee dorothy dorottya dorris dortha dorthe dorthy doubrava doubravka douce dounia
dovie doyinsola draga dragana dragica draginja drahomila drahomira drahoslava drahotina drahuse
draupadi drina droupadi druina dua dubravka duduzile dulari dulce dulcinea dulina dumitra
dumitrana dumitrita dune dunja dunya durda durdane durdona durga durgeshwari durica durriye dusana
dusanka dushanka dushka dusica duska duygu dyah dyna dzile dzirkstite dzvezda e'zoza ea earlene
earline earnestine ebba ebe ebiere ebony ebru ecaterina ece ecem eda edda edelberga edita edite
edith editta edmee edna eduarda edvarda edvige edwina edyta edyth edythe eef eefje eeva effie
efimia efimija efrosina efrosinia eftalya eftimia egizia eglantine egle egona eileen einav eka
ekaparnika ekaterina ekin ela elaide elaina elaine elakshi elanur elcin elda eldora elea eleanor
eleanora eleanore electa elektra elena elene eleni elenor elenora eleonora eleonore elettra
elfrida elfrieda eliabeth eliana eliane elide eliette elif elimena elin elina eline elinor elinore
eliona elisa elisabet elisabeta elisabeth elisabetta elisaveta elise elisea eliska elissa elitsa
eliza elizabet elizabeta elizabeth elizaveta elize elka ella ellada elle elli ellie elly elma
elmas elmira elna elnara elnora eloa eloane elodia elodie elody eloisa eloise elona elora elouise
elsa elsbeth else elsie elta elva elvera elvia elvie elvina elvira elvire elwira elya elyanora
elyne elynn elyse elyssa elza elzbieta ema emanuela emanuelly emel emelia emelie emeline emely
emerald emerance emerencie emese emi emie emili emilia emiliana emilie emilija emiliya emily emine
emma emmalee emmanuelle emmelie emmely emmi emmie emmy emna emy ena enakshi endah enid enie enimia
eniola enise enna enola enora enrica enya epsy eracla erica ericka erika erin erine erma ermelinda
ermenegarda ermenegilda erminia erna ernesta ernestina ernestine ersilia ervina eryn esen eser
esha eshana eshita esi esin esma esmee esmeralda esmeray esmira esperanza essie esta estefania
estela estell estella estelle ester estera esterina esther estrella eszter etela etha ethel
ethelyn ethyl ettie eudochia eudokia eudoksja eudora eudoxie eufemia eufrasia eufrosina eufrozina
eugenia eugenie eula eulah eulalia eulalie euna eunice eunika euphrasie euridice eurydice eusebia
eusebie eutalia eva evalyn evangelina evangeline evanghelina evar evdochia evdokija evdokiya eve
evelien eveliina evelin evelina eveline evelyn evelyne evfrosiniya evgenija evgeniya evghenia evi
evie evin evita evpraksiya evsen evy evzenie ewa ewatomi ewelina eya eylul eysan fabia fabiana
fabie fabienne fabiola fabricia fadekemi faderera fadime fadwa fae fahriye fahrunissa faina faith
faiza faizah famke fana fanika fanka fanni fannie fanny fanta fantine fara farah farangiz fardau
farhunnisa farida farqana fatema fatemeh fathonah fatim fatima fatimata fatma fatou fatouma
fatoumata fatuma fausta faustina faustine faustyna fawzia faxriyya fay faya faye fayen fayenne
fayina fazilat fazilet feba febe febi febriana febrina federica fedora fehime fehintola fehmida
felicia felicie felicita felicitas felicity felina feline felipa fem femke femm fenja fenna fenne
feodora feodosia feodosiya ferah feray ferdinanda ferdynanda feride feriel feriha fern fernanda
ferne feruza feryel fevronia fevroniya feyza fiammetta fibikemi fidan fidelie fieke fien fiene
fiep figen fikayomi fikriye filimena filipa filippa filiz filofteia filomena filou fily fine finia
finja finnja fiona fiordaliso fiore fiorella fiorenza firdevs firdous firuza fitri fitria fitriani
flaminia flavia flaviana flavie fleta fleur flo floare floarea floor floortje flor flora flore
florence florencia florencja florenta florentina florentine florentyna floriana floriane florica
floridia florie florina florine florinka flossie flurina foca folashade folorunsho forough
fortunata fortunee fosca fotima fran franca france frances francesca francette francia francine
francisca franciszka francoise franka frantiska franziska freda frederica frederike frederique
freeda freida freja freya frida frieda friederike frosina frusina fruzsina fu fuldem fulden fulvia
fulya funda fureyya furuzan fusun fyokla gabriela gabriella gabrielle gabrijela gadis gaelle gaia
gail gaja gajana gala galaba galatea galena galina gamze ganesha garance garika gasti gaudenzia
gautami gavxar gawati gayatri gaye gayle geanina geeta geetanjali gelila gelsomina geltrude gema
gemine gemini gemma generosa genesia genesis genevieve genoveffa genoveva genta gentiana georgeta
georgette georgiana georgianna georgina geralda geraldina geraldine gerarda gerardina gerberge
gerda gerharda germaine germana gertrud gertruda gertrude geta ghada ghaliyati gheorghina
gherghina gia giacinta giada gianina gianna gifty gigi gigliola gila gilberta gilda giliola
gillian gina ginevra ginewra ginger gioacchina gioconda gioia giorgia giorgiana giovanna girja
gisela gisele gisella gisselle gita gitanjali gitte giuditta giulia giuliana giulitta giuseppa
giuseppina giusta gizela gizem gjurgja gjurgjitsa gladyce gladys glafira glenda glenna glennie
glorie godeberta godiva gokce goknur goksin golnar golubinka gonca gonul gorana goranka gordana
goritsa gorjana goundo govhar gozde graca grace graciana gracie graciela gracja gratiana gratiela
grayce grazia graziana graziella grazina gregoria greta gretchen griselda grizelda gro grozda
grozdana gry guadalupe gudrite gudrun guenda guendalina guenievre guher guilhemine guillemette
guillermina gul gula gular gulay gulbahar gulbaxor gulben gulchexra gulcin guldem gulden guldeste
gulen gulgun gulistan guljamol guljaxon gulnara gulnaz gulnora gulnoza guloy gulpembe gulriz
gulsen gulseren gulsora gulsum gulzira gulzoda gun gunay gundelinda gunes gungor gunilla guniz
gunnel gunnur gunsel gunseli gurcan gussie gustava gustavine guusje gvendolina gwen gwenaelle
gwendolyn haby hadas hadja hafsa hafshah haifa hailee hailey hailie hajar hala hale haleigh haley
halie halima halina halle hallie halyna hamima hamsini hana hanadi hanae hanan handan hande hanga
hania hanifa hanin hanna hannabel hannah hanne hannele harinakshi harita harmony harriet hasna
hata hatouma hattie hava havla hawa haya hayal hayat haylee hayley haylie hazan hazel heather heda
hedda hedvig hedviga hedvika heema heidi heidrun helen helena helene helga helin helle hellen
heloisa heloise hema hendrika henrieta henrietta henriette henrike henryka heracleea herberta
hermina hermine herminia herta hertha hester hesti hettie hevi hiba hidaya hilal hilda hildegard
hillary hilma hilola himadri himani hina hind hira hiranya hiroko hirut hlengiwe hollie holly
honorine hope hortense hortensia hortensie hortenzia hortenzie horymira hosiyat hostimila
hostimira hostislava houda hrvojka hua huda huguette hulda hulya humaira humay humeyra huner
huriya hurshida husida husnida husniya husnora hvezdoslava hyacinta iana ianina ianira ianna
iaroslava iasmina ibironke iboja ica icha icie iclal ida idea idell idella idil idit ifa ifeoma
iffar iffet ifora ifunanya iginia ignacie ignata ika ila ilana ilaria ilayda ilda ildegarda
ildegonda ildika ileana ilene ilenia ilia iliana ilinca ilindenka ilinka iljana ilkben ilke ilknur
ilksen ilkyaz ilona ilsa ilse ilva ilyana ilza ima iman imane imani imee imelda imen imene imge
imke immacolata imogen imogene ina inara inas inaya inci incoronata indah indira indy ines inesa
inessa inez ing-wen inga inge ingeborg ingeborga inger ingrid ingrida inguna inja inka inkeri inna
innesa innocenza intan intisar inyoni ioana ioanina iolanda iole iona ione ionela ionelia ionne
iosefina ipek iraida irawati irem irena irene iretioluwa iriana iride iridenta irina iris irisa
irma irmeli irmina iroda iryna isabeau isabel isabela isabell isabella isabelle isabelly isadora
isaure ise isee iseult iside isidora isik isil isilay isin isioma isis isisa iskra isla ismerie
isobel isolda isotta isra israa ita italia itir itzel iulia iuliana iustina iva ivah ivana
ivancica ivanka ivanna iveta ivetta ivna ivona ivonne ivy iya iyabode iyadunni iza izabela
izabella ize izel izia izidora izolda izzy jabulile jacey jacinthe jackeline jackie jacklyn jacky
jaclyn jacoba jacqueline jacquelyn jacynthe jada jadrana jadranka jadwiga jael jaelynn jagica
jagoda jaida jailey jailyn jaimini jakayla jakuba jakubina jakubka jala jale jalou jamalia jamila
jana janae janaina janelle janessa janet janeta janica janice janie janin janina janine janiya
janja janka janna jannah janni jannie jany jaquelin jaqueline jara jarmila jarolima jaromira
jaroslava jasmijn jasmin jasmina jasmine jasna jasnena jaunita jautrite javorka jayalalitha jayda
jayde jaylinn jayne jazlyn jazmin jazmyn jazmyne jazz jazzlyn jazzlynn jeana jeanette jeanie
jeanine jeanne jeannette jeannie jehanne jela jelena jelica jelisaveta jelita jelka jella jena
jenifer jenna jennah jennie jennifer jenny jennyfer jenovefa jens-otto jente jesa jesika jess
jessica jessie jessika jesslyn jesslynn jessy jessyca jette jettie jevrosima jewell jihane jil
jill jillian jimena jinane jindriska jinte jinthe jirina jitka jo joan joana joanie joann joanna
joanne joannie jocelyne jodi jodie joelina joeline joelle johana johanna johanne joice jolana
jolanda jolanta jolayemi joleen jolie jolien jolijn jolin jolina joline jonna jordana jordanka
jordyn jorga josefa josefien josefin josefina josefine josephin josephine josette josiane josianne
josie josipa josy jovana jovanka jovka joy joya joyce jozefa jozefina jozica juana juanita judita
judite judith judy judyta jula jule juli julia juliana juliane julianne julide julie julienne
juliet julieta juliette julija julijana julika julina julita jumagul juna junko juno junon jusma
jusra justina justine justyna juta jyoti jyotsana kaarina kaat kaci kacie kader kadiatou kadidia
kadidiatou kadriye kady kaela kaelyn kahina kaia kailee kailey kailyn kaina kaitlin kaitlyn kaja
kalea kaleigh kaley kali kalina kalinda kallie kalpana kalyani kalyna kama kamala kamaria kamelya
kamila kamile kamilla kamille kamla kamola kamryn kamuran kanchan kani kania kanimozhi kanishka
kanti kara karanfilka karelle karen kariane karianne karima karimah karin karina karine karla
karlee karley karli karlie karlijn karlotta karmela karmen karolann karoliina karolina karoline
kartika kasandra kashyapi kasiyah kassandra kata katariina katarina katarzyna kate katelin katell
katelyn katelynn katerina kateryna katharina katherine katheryn kathleen kathlyn kathrin kathrine
kathryn kathryne kathy katia katica katie katija katina katitsa katja katlyn katlynn kato katrin
katrina katrine katryn kattie katy kawtar kaya kaycee kayla kaylah kaylee kayleigh kayley kayli
kayliah kaylie kaylin kayna kayra kazi kazimira keara keeley keely keet keira keisha kelley kelli
kellie kelly kelsi kelsie kelya kendra kenna kennedi kensi kenza keratsa keren kerry kersti
kerstin ketsia kevser keyla kezia khadidiatou khadidja khadija khadijah khady khanyisile kharytyna
khatuna khethiwe khoudia khristina khrystya khrystyna khulekani kiana kiandra kianna kiara kiarra
kiera kika kikelomo kiki kiko kiley kimberley kimberly kincso kine kinga kira kirana kiraz kirsten
kirstin kismet kita kitty kiymet klara klaudia klaudie klavdiya klea klementina klementyna
kleopatra klimentina klotylda koleta kolinda kolombina kolumbina komila konstance konstancie
konstancja konstantina konsuela konzuela kora koralia kordula korina korinna kornelia kornelie
kosara kostadinka krasava krasomila krentta krista kristalina kristen kristi kristiana kristie
kristiina kristin kristina kristine kristy kristyna krstana krystal krystel krystina krystyna
ksawera ksenia ksenija kseniya kumari kumiko kumru kumuda kumush kunhuta kupava kveta kvetoslava
kvetuse kvitka kvitoslava kyara kyi kyla kylee kyleigh kylie kyllikki kyra kyung-wha lacey
lacramioara lacy lada ladina ladislava laetitia lahna laia laila laisha lakshmi laksita lala lale
lalie lalita lama laman lamia lamiya lana laney lara laras larina larisa larissa larysa lasma lata
latifa latife latika latofat latoya laura laurane laure laureen laurel laureline lauren laurencie
laurencja laurene laurentia laurentyna lauretta lauriane laurianne laurie laurine laury lauryn
lava lavada lavanya laverna laverne lavina lavinia lavize lavonne lawrencia laxmi layana layanah
layla laylo lea leah leana leandra leane leann leanna leanne leatha leda leela leelou leena lehna
leia leigh leila leilani leina lejla lela lelah lelia leman lemide lempi lena lenche lene lenia
lenja lenka lenna lenne lenora lenore lenya leokadie leola leona leoni leonia leonie leonilda
leonne leonor leonora leonore leontina leontine leontyna leopolda leopoldina leopoldine leopoldyna
leora lepa leposava lera lerato lerzan lesana lesley lesly lessie lestari lesya leta letha leticia
leticie letitia letizia levana levke lexi lexie lexus leya leyla leyna lia liah liana liara liba
libbie libby libena liberata libora liboria liboslava libusa libuse licia lida lidania lidia
lidija lidiya lidmila lidya lieke lien liene lieve lieze liga ligia liisa lika liksma lila lilan
lilas lili lili-rose lilia liliana liliane lilianna lilie lilien lilith liliya liljana lilla lilli
lillian lilliana lillie lilly lilou lilwenn lily lily-rose lilya lilyan limor lina linde lindiwe
lindsay lindsey line linett linn linne linnea linoi linoy lintang lioara liora lis lisa lisann
lisanne lisbeth lise liselotte lisette lison lital litzy liuba liubov liudmila liusea liv liva
livia liviana livie livija liya liyah liyana liyuan liz liza lizbeth lize lizeth lizz lizzie lizzy
ljiljana ljuba ljubica ljubinka ljubitsa ljupka loa loane lobar lodovica loes loida loise lola
lolita loma lone lora loraine lore loredana loreen lorelei lorella lorena lorene lorenza loreta
loretta lori loriana lorine lorna lorraine lot lota lott lotta lotte lotti lottie lou-ann lou-anne
loua louane louann loubna louis-marie louisa louise loujain loula louna lourdes louvenia lova
lovisa lovorka loyce lua luana lubica lubna lubomira luboslava luce lucia luciana lucica lucie
lucienne lucija lucile lucilla lucille lucinda lucja lucretia lucrezia lucy ludie ludise ludivine
ludka ludmila ludomila ludomira ludoslava ludovica ludvika ludwika luella luena luigia luisa luise
luiza luize lujza lukhona lukiya lukrecie lulu luminita luminosa lumira luna lune lura lurline
lutfiya luus luz luzie lya lyana lyda lydia lydie lykera lykke lyla lylia lylou lyn lyna lynda
lyne lynette lynn lynne lysanne lyubava lyubomyla lyubomyra lyuborada lyuboslava lyubov lyubyslava
lyudmila lyudmyla lyudomyla maaike maarit maartje maayane mabel mabela mabelle mable maca macaria
macey maci macie mackenzie macy madalena madalina madaline madalyn maddalena maddison madeleine
madelief madeline madelyn madelynn madge madhuri madie madilyn madina madisen madisyn madita
madlaina madleen madlen madonna madyson mae maegan maelie maeline maelis maelle maely maelyne
maelys maeva maeve mafalda magali magda magdalen magdalena maggie magnolia maguelone maguette maha
mahault mahaut mahnaz mahulena mai maia maica maida maija maike maila mailin maily mailys maimouna
maimunah maina maira maissa maissane maite maiwenn maiya maja majda makayla makedonka makenna
makenzie makiko makrina mala malak malala malati malea malena malene malgorzata malia malika malin
malina malinda mallaury mallie mallory malou maloxat malti malva malvina malvine malwina mamata
mamie manal manca manda mandaakin mandakini mandy maneka manelle mangalya mani manisha manjusha
manon manona manuela mar'yana mara marah maram marana marcela marcelina marceline marcella
marcelle marcheta marcia mare mareike mareme maren marena mareta marfa marga margaret margareta
margarete margarett margaretta margarette margarida margarita margaux marge margherita margie
margit margita margo margot margret margrit margrith marguerite maria mariah mariam mariama
mariame mariana mariane marianna marianne maribel marica maricarmen marichka maricica marie
marie-ange marie-lou marieke mariela mariella marielle mariem marieme marieta marietta marija
marijana marika marilena marilie marilou marilu marilyn marilyne marina marine marinela marinella
marinetta marioara mariola marion marisa marisol marissa marit marita marite maritza mariuca
mariya marja marjane marjatta marjeta marjolaine marjorie marjory marketa markika marla marlee
marleen marlen marlena marlene marli marlie marlies marlis marly marnie marrit marsha marta marte
martha marthe martina martine martyna maruta marwa marwen mary maryam maryann maryjane marylou
maryna maryse marzia marzieh masa masako mashxura masih masinka masoumeh massima masuda mathilda
mathilde matilda matilde matrona mattea mattie matylda maud maude maudie maura maureen mauricette
maurine mavis mavluda mawuena mawusi maxbuba maxellende maxfuza maxi maxima maxine maxsuma maya
mayane mayar mayawati maybell maybelle maye mayla mayline maylis maymie mayra maysa mayssa mayte
mayya mazie mbalienhle mckayla mckenna mckenzie meagan meaghan mechyslava mecislava meda medea
medine medya mee-kyung meena meenakshi megan megane meggie meghan meglena mehbooba mehriban mehtap
meike meira meire melani melania melanie melanija melaniya melany melba melda melek melenija melia
melike melina melinda meline melis melisa melisande melissa melissandre melita melitina mellie
mellina melnic melodi melodie melody meltem melusine melvina melyna melyssa mena menaka menka
menodora meral merav mercede mercedes mercia mercy meredith merel merete meri meriam meric meriem
merih merjem mertie merve meryam meryem meryl messalina meta metra mette meyra mhambi mia mica
micaela michaela michala michalina michela micheline michiko mieke mihaela mihriban mikaela
mikayla mikki mila milada milana milanka mildred milena mileva miley milica militsa miljana milka
milla mille millicent millie milly miloslava milou milred miluse mima mimma minakshi mindy mine
minerva minervina minka minna minnie minodora mioara mira mirabela miranda miray mireille mirela
mirella miri miria miriam miriama mirja mirjam mirjana mirka mirna miromila mirona miroslava mirre
mirta mirte mirthe miruna misra missouri misty mittie miya mizuho mladana mnislava moa modesta
modrite modupe mofifoluwa mohana mohini moira moisette mojca mojisola mojisoluwa mokryna mollie
molly momira mona monalisa monica monika monique monserrat moradeke morayo morena morenike morgana
morgane moriah morolake mosunmola motrya motunrayo mouna moxidil moxigul moxina moxinur moxira
moyosore mozelle mstyslava muattar muazzam mubina mudite muesser muge mujde mujgan mukaddes
mukhtaran muna munevver muriel muriela mutia muyassar mya myah myla mylene mylodara myloslava myra
myriam myrna myroslava myrthe myrtice myrtie myrtille myrtis myrtle myung-sook naama nabila nada
nadalina nadege nadejda nadezda nadezhda nadia nadine nadiya nadja nadzieja naelle naemi nafisa
naglaa nahed nahla naia naila naima naina nais naja najat najla najwa nala nalan naledi nalini
nancy nandi nandini naneta nanna nannie naoko naomi naomie nara narcisa narges nargiz nargiza
narin nasiba nasrin nastja natacha natalia natalie natalija natalina nataliya natalya natasa
natasha nathalie natka naumka naura nawel naya nayeli nayla naz nazan nazanin nazli ndondoloza nea
necla neda nedelka nedjeljka nedra neela neele neeltje nefeli neha nehir neila neiva neja nejla
nela nelda nele nelea neli nelia nell nella nelle nellea nelli nellie nelly nelya nemyra nena nene
neoma neonila nera nerea nergis nermine nesa neslisah nesreen nesrin nesrine nettie neva nevena
nevenka nevra newroz neyla nhlakanipho nia niame nichole nicla nicole nicoleen nicoleta nicoletta
nicolette nicoline niculina nida nidia niene nienke nigar nigora nihal nihan nika nike nikki
nikkie nikodema nikodina nikoleta nikolina nila nilam nilde nilgun nili nilufar nimakoah nimas
nina nine ninel nineli ninfa ning ninioluwa ninon ninthe niouma nirmala nisa nisan nisreen nitzan
nives njegomirka nkosazana noa noami nodira noelia noelie noella noelle noema noemi noemie noemy
nofoto noila nokuthula nola nolwazi nomi nomvula nona nonhlanhla nonjabulo nonkululeko nonna noor
noortje nora norah norberta nore norene norhane norica noriko norina norma nosiviwe nour noura
nourane nova novella novi noviana novita nowi nozima nozipho ntokozo ntombizodwa nubia nuccia nuda
nudem nukhet nunziata nupur nur nura nural nuran nuray nurgul nurgun nuria nursel nurseli nurul
nusa nya nyah nyasia nynke oana obioma oby oceane octavia octaviana oda odelia odessa odeta odetta
odette odile odilia ofelia ofelie ofelya ofra ognjana ohnyana ojaswini oksan oksana oktavie
oktyabrina ola olajumoke olasunmbo olcay oldriska oleksandra olena olesea olesya oleta olgica olha
oliga olimpia olimpiada olinda oliva olivera olivia olivie oliviera olivija oliwia ollie ololade
olufunke oluwakemi olympe olympia olympie omana omawunmi ombeline ombline ombretta omina
omobolanle omodunni omolabake omolara omosalewa omotara omotola omotoun omowumi ona ondina ondine
ondrejka onesta oni onome onorata onorina oona oormila opal opalina opaline ophelia ophelie ora
orchidea oreofe oresta oriana oriande oriane orietta orit oriyana orlane orly orna ornella orpha
orsola orsolina ortansa ortensia orvokki oryna oryslava orysya orzu osanna otakara otilia otilie
otilija ottilia ottilie otylie oumayra oumou oxana oya oyenike oyga oyindasola oyku oynur oysha
ozana ozanne ozella ozge ozlem ozlen oznur ozoda padma padmi paetongtarn paige paivi pakize
palazhka palladia palma palmazio palmira paloma pam pamela panka panna pansy paola paramita
paraschiva parascovia paraskeva pari parisa parla parsla parvati parvin pascale paskala patience
patricia patricie patricija patrizia patrycja patsy patti pattie patty paula paule paulette
paulica paulien pauliina paulina pauline pauna pava pave pavica pavla pavlina pavlinka pearlie
pearline pecine peggie peggy pelageya pelaghia pelagia pelagie pelagija pelaheya pelahiya pelin
pelinsu pembe penda penelopa penelope peng penny peri perihan perla perle pernilla perran perrine
persida peruna pervin perzida petek petkana petra petrana petranka petrija petronela petronila
petronilla petronille petruse petruta petula phileine philine philippa philippine philomene philou
phoebe phumzile phyllis pia piedad pien piera pilar pinar pinkie pip piper pippa piraye pirjo
pirkko pisana placida pleun pnina pola polina polissena polly polona polyana polyxena pompilia
pooja poornima poppy porzia potishana pramila prasanna prascovia praskovya pratibha pratiwi
pravdomila pravomila pravoslava preity prema pribyslava primerose prisca priscila priscilla
priscille priska prita priya priyala priyanka profira prokopa proserpina prospera prudence
prudenzia prune puan puck puji puk pulcherie puput purnima pushti puspa puspita puti putri
qizilgul qori quartilla queenie quentine quieta quintia quinty quiteria quitterie ra'no rabab
rabia rabri rachael rachel rachela rachele rachelle rachida rada radana radeke radha radimira
radina radislava radka radmila radojka radomila radomira radoslava radovana radslava rae raegan
rafaela rafaila raffaella rafila rageshwari rageswari rahayu rahel rahime rahma rahmawati raina
rainelda raisa rajana rajina rajinder rajna rajsa rakhela rakhilka rakita raluca ramaa ramata
ramatoulaye ramona ramziya rana randi rania ranim ranya raphaelle raquel rasha rasheedah rasifa
rastislava rati ratih ratna raven rawane rayina rayisa raymonde rayona rayxona razan rea reanna
reba rebeca rebecca rebeka rebekah rebekka reem reghina regina regine regitze regula rehorka reina
reine rejeanne reka renas renata renate renee renette rengin renho renja renske renuka ressie
restu reta retha retno retta reva reyhan reyna rezzan rhea rhianna rhiannon rhoda rhonda ria riana
rica riccarda richarda rieke rigoberta riitta rija rika rike rikke rim rima rimma rina rini risa
ristana rita ritva rivka roberta robertina robina robiya robyn rochelle rocio rodica rodna rohana
rokhaya rokia roksana roksolana rolande romana romane romanita romee romena romilda romina romola
romy rona ronit ronja ronke roos rosa rosa-maria rosalee rosalia rosalie rosalina rosalind
rosalinda rosalyn rosamond rosamunda rosana rosanna rose roseline rosella roselyn rosemarie
rosemary roser rosetta rosie rosina rosita roska roslyn rosmunda rossana rossella rossie
rostislava rostyslava rotaru rovena rowena rowshan roxana roxane roxanne roxelana roxy roya roza
rozalia rozalie rozalija rozalinda rozamunda rozana rozella rozina rozita roziya rozvita ruba
rubie ruby rubye rudite rudolfa rudolfina rufina ruhsar ruken rukhmani rukmin rumana rumena runa
rupinder rusalina rusanka ruslana rut ruta ruth ruthe ruthie ruxanda ruxandra ruya ruza ruzena
ruzha ruzica rylee ryleigh rym saar sabina sabine saboxat saboxon sabrina sabrine sabryna sadie
sadina sadoqat sadye safae safia safiatou safietou safina safira safiya safta safura sahle-work
sahra saida saige sajida sakina sakura salimah salimata salimatou sallie sally salma salomea
salomena salomey salsabila salwa saly samanta samantha samar samara samia samiah samina samira
samiya sammie samona samuela sana sanaa sanae sanda sandra sandrine sandy sanem sanja sanna sanne
sanobar santa santina sanya sanziana saodat saphira sara sarada sarah sarai sarala saraswati sare
sarina sarisha sarita sarka sarla sarlota sarmite saroja sarojini sarra sartika sarvinoz sasha
sashka saskia saskie satine satu saulcerite savanah savanna saveta savina savitri saxida saxona
sayyora scarlett scholastika scolastica sebastiana sebnem secil seconda secondina seda sedef seden
sefora segilola segolene seher sehrazat seiko sekinat selale selcan selda selen selena selene
selin selina selma selvaggia selvi sema semenica semiramide semra sena senay sengul senka sennur
senta seo sephora septi serafima serafina seraina serap seren serena serin serine sermin serpil
sertap seval sevara sevda severa severina severine sevgi sevil sevim sevinc sevtap sevval seyda
seyma seynabou shabana shahd shaily shaima shaina shakila shakira shakti shakuntala shana shanel
shanelle shani shania shanice shanie shaniya shanna shannon shanny shanon shanti shany sharda
shari sharmila sharon shashikala shawna shaylee shayma shayna sheela sheila shelia shelley shelly
sheri sherine sherly sherri sherry sheryl shilpa shireen shirel shirin shirine shirisha shirley
shiva shivakari shobha shobhana shresth shresthi shreya shreyashi shridevi shrishti shristi shubha
shubhaprada shukria shulamit shwet shyann shyanne shyrel siana siara sibel sibilla sibongile sibyl
sibyla sibylle siddhi sidonia sidonie sidra sien siena sienna sigal signe sigrid sihem siir silan
silja silje silke siloe silvana silvia silviana silvie silvija sima simea simeona simge similoluwa
simin simina simisola simjanka simona simonetta simonida sina sindisiwe sinem sinikka sinja sintia
siphephelo sira siria sirimavo sirin sirine siska sister sita sitara siti siv sixtine sizakele
sizani skaidrite skarlet skarleta skipped skye skyla sladana slava slavena slavenka slavica
slavitsa slavjanka slavka slavomila slavomira slobodanka sloka smaranda smeralda smiljana smilla
smita smiyana smriti snejana snezana snezhana snizhana snjezana soave sobeslava soda sofia sofie
sofija sofiya sofronia sofronie sofya sohane sokhna sol-ju solange soledad solene solenn soline
solomiya solveig solveiga sona sonchitsa songul sonia sonja sonya soof sophia sophie soraia sorana
soraya sorina sotira souad soumaya sowande spasa spasena specioza spela speranta speranza spidola
spomenka srebra sri srna stacey stacy stamena stana stanca stanislava stanyslava stasa stav staza
stefana stefania stefanie stefanija stefanka stela steliana stella steluta stepana stepanida
stepanka stephania stephanie stephany ster sterre stina stine stojanka stojmena stojna su suad
subhashini subhasini subomi sucheta suci sude sudeva sue sue-marie suelen suha sujata sujatha
sukanya sule suma sumaya sumayyah sumitra sunay suncica sunita sunniva supriya suryakantam susan
susana susanna susanne sushma sushmita susi susie suu suus suyuna suzan suzana suzanne suze suzie
suzon svatava svatoslava svea svenja svetla svetlana svetluse sveva sviatlana svitlana svyatoslava
swara swarnalata swassane sweta syahrini sybilla sybille syble sydnee sydni sydnie sylva sylvia
sylviane sylvie sylwia synne syrine syuzana szofi szofia szonja tabea tabita tabitha tacjana
tahani tahlia taina tais taisia taisiya talea tali talia talita talya tamar tamara tami tamia
tamina tammy tana tania tanirika tanja tantri tanushree tanushri tanya tanyeli tara tarja
tarquinia tarsilla taryn tasa tasha taska taslima tasnime tatana tatiana tatjana tatum tatyana
tawakkol taya tayisiya taziana tea tecla teea teja tekla telica tellervo temjana teodata
teodolinda teodora teodosia teodosija teodozie teofila teofilka teona teresa tereza tereze terezia
terezie terezija teri terri tesnim tesnime tess tessa tessie tetiana tetyana teudosia tezer
thabisa thadie thais thalea thalia thandi thanina thea thelma theodora theodosie theofila theresa
therese theresia thirza thobeka thokozani thora thuli thulisile tia tiana tianna tiara tiberia
tierra tiffany tiguida tiina tija tijana tilda tilla timea tina tinca tincuta tiphaine tira tiril
tirza titi titilayo titin tiziana tjasa todorka tolulope toluwani toluwanimi tomasa tomaska
tomislava tomke toncica tonija tonka tonya tosca toscane toska tracey traci tracy trajanka trasea
trena trendafilka tressa tressie treva tri tricia trine trisha trudie trycia tsabita tsara tsipora
tsveta tsvetanka tuana tuba tudora tudorita tudosia tug'ol tugba tulay tulin tullia tunay turkan
turna tutku tuula tuulikki tuva twila tyra tzipora ubavka uchita ugolina uhra ulduz ulfa ulfet uli
uliana uliva ulkar ulku ulla ulrika ulus uluthando ulva ulviye ulviyya ulwazi ulya ulyana uma umi
umida ummiye umran una undine unjani unna unsel unseli uqbaloy urmila urska ursula ursule usha
ustyna usyi uygu uzbegim vaclava vada vahide vaidehi vaijayanthi vaijayanti vaira vaishnavi
vaishno vaishvi vala valburga valdemara valentina valentyna valera valeria valeriana valerie
valerija valeriya vali vallie vanda vanesa vanessa vania vanna vanya varalakshmi varvara vasanti
vasilija vasilina vasilisa vasilka vaska vasliddin vasudha vasylyna veda vedanshi vedrana veduna
veerle vela velana velda veleslava velika velimira velina velislava vella velma velva vena
venceslava vendelina vendula vendulka venera veneranda venere venka venuse venusta vera verda
verdiana verdie vere verena vergie verginia veriana verica veridiana verla verlie verna vernice
verona veronica veronika veronique veroslava vesela veselinka vesile veslava vesma vesna vesper
vesta veta vibeke vica vicdan vicenta vicentia vicki vickie vicky victoire victoria vida vidya
viera vieroslava vieve vijolite viktoria viktorie viktorija viktoriya vildan vilde vilema vilemina
vilena vilenina vilhelmine viliana vilina vilma vimala vincencie vincenza vinciane vinka viola
violante violet violetta violette violina viorela viorelia viorica vira virag virgie virginia
virginie virhiniya visnja vissia vita vitalia vitalina vitezslava vitoria vittoria viva vive vivi
viviana viviane vivianne vivienne vizbulite vjosa vlada vladana vladena vladilena vladimira
vladislava vladlena vladyslava vlasta vlastimila vlastimira vlastislava vlatka voichita vojdanka
vojislava vojmira vojslava vojteska vorsila voskresija vratislava vreni vrinda vrund vseslava
vujica vukica vuslat wafa walentyna waleria wanda wanesa wangari wani waqila wava wende wendy
weronika whitney wiara wibke widya wiebke wiem wies wiktoria wilhelmina wilhelmine willa willow
wilma winda winifred winnie winnifred winona wirda wirginia wulan wulandari wuraola xalima xatun
xaverie xaviere xenia xenie xezal ximena xiomara xiu-chu xochitl yaa yadira yael yaelle yaffa
yagmur yamileth yamina yana yance yaprak yara yarah yaren yaretzi yaroslava yaryna yasemin yasmeen
yasmin yasmina yasmine yazmin yejide yekaterina yelda yelena yeliz yenthe yesenia yesim yessenia
yessi yetunde yewande yfke yibanathi yildiz ying yingluck yinthe ylvi ylvie yo-jong yoko yolanda
yolande yona yonca yoshiko yosra yosun youmna youna yousra yozida ysaline yse ysee yseult yu
yukhyma yukhymiya yulia yuliana yulianna yuliya yumi yuna yuni yunita yuriko yustyna yvette yvonne
zabava zabina zaenab zafirka zagorka zahide zahra zaida zainab zaira zakelina zakharinka zala
zalindra zama zamfira zamira zanele zaneta zanete zanita zanna zara zaraza zaria zarina zavida
zaynab zayneb zbyhneva zbynka zbyska zbyslava zdana zdena zdenka zdeslava zdislava zdravka zehava
zehra zeinab zejnep zekiye zelaya zelda zelie zeliha zelimira zelinda zelislava zeljka zella zelma
zelmira zeltite zenija zenobia zenobie zenovia zerrin zerya zetta zeynab zeyneb zeynep zhanna
zhivka zhozefina ziedite zigfrida zigrida zile zilola zin zina zinaida zinayida zineb zinovia
zipora zita zitomira zitoslava ziva zivana zizi zlata zlatica zlatka zlatomira zlatuse zobuhle zoe
zoeva zoey zofia zofie zofija zohra zohreh zoia zoie zoila zoja zola zora zorana zoreslava zorina
zoritsa zorka zoroslava zoryana zoryna zoya zselyke zsofia zubeyde zubite zuhal zula zulaikha
zulal zuleyha zulfa zumrut zuxra zuzana zuzanna zvenyslava zvezdana zvonimira
`,
  either: `
abak abaka abakan abakay abar abi abilay abiola abluc absar acig acik acuk adalan adaldi adalmis
adame adar adas ade adebola adedoyin adel adell adeola adiguzel adik adikutlu adli adlibeg adraman
adsiz afanasi afsar agabay agalak aglamis ak akas akata akbas akbay akboga akbudak akbugra akbulak
akca akcakoca akcora akdemir akdogan aki akibudak akinci akkun akkunlu akkurt akkus akos akpira
aksungur aktan alaba alaban aladag aladogan alakurt alayunt aldemir aldogan alexie alexis alexys
algu alimga alkaevli alkan alkasi alkis altankan altay altinkan altinoba altintay altuga alva
alvis amac amara amari aminu amrak amul anael anar anatolie ancuk andi andrea andreja angele anik
anjela antonie apa apak aprancur ara araboga arademir aral arbay arbuz arcadie archange arcuk
arden ardic argil argu argun ariboga arik arin arinc arkin arkis arlie armagan armani arnac arpat
arsal arsenie arsil arsinoe arsun artiinal artuk artukac artut aruk asan asanboga asig asri asug
asuk atac atalan ataldi atalmis ataman atasagun atasu atigay atikutlu atilgan atim atimer atis
atli atlibeg atmaca atmaja atsiz atta atuncu audie augustine aung aurica austyn avar avery avluc
ay ayaci ayan ayas aybalta ayban aybars aybeg aydan aydinalp aydogan aydogdu aydogmus aygirak
ayitmis ayiz ayizdag aykurt ayluc ayma ayomide ayomikun ayotude ayruk aysilig aytak ayyildiz azak
azban azgan azganaz azil babir babur bacara bacman badabul badruk badur baga bagaalp bagan bagatur
bagis bagtas bakagul bakir baksi bala balaban balaka balamir balcar baldu balkik balta baltaci
baltar baltir baltur bamsi bangu barak barbeg barboga barbol barca barcan bardibay bargan barimtay
barkan barlibay barmakli barman bars barsbeg barsboga barsgan barskan basak basan basar basat
basbug basci basgan baskin baskirt baskurt basmil bastar basti basu basut batrak batuk bayancar
bayat bayazit baybars baybayik baybicen bayboga baybora baybure baydar baydemir baydur bayik
bayincur bayindir baykara baykoca baykuzu baymunke bayna baynal baypure bayrac bayrak bayri bayrin
bayruk baytara baytas bayuncur bayur bayurku bayutmus bayuttu bazir beceapa beckem beg begbars
begboga begcur begdemir begdilli begi begil begine begkulu beglen begni begtas begtuzun bek
bekazil bekbekec bekec beker beklemis bektur bela belcir belek belgi belguc bell beltir bengi
bengu berdibeg berendey berfin bergu berke berkis bermek berry betemir bethel beti beyizci beyrek
beyrem bibi bicek bicki bickici bidhya bidin bilge bilgebeg bilgekan bilgez bilgic bilgin bilig
bilik biljana binbegi bindir bitri blair blessing bo bobbie boga bogac bogacuk bogde boge bogu
bokde boke boldaz bolen bolmus bolsun bolun boncuk bonek bonge bongul bora boran borcul borlukcu
borna bornak bowie bozan bozdogan bozkurt bozkus bozok brook bucan budag budak budunlu budus
bugday bugduz buge bugu bukak bukduz buke bukey bulak bulan buldur bulgak bulmaz bulmus buluc
bulug buluk bulus bumen bumin bunsuz bunul burcak burdette bure burgucan burgut burkay burkek
burkut burluk burnice burslan burulday burulgu burunduk busayo busulgan butak butuk buyan buyancuk
buyat buyrac buyruc buyruk buzac caba cabdar cabli cabus caglayan cagribeg cagru cankiz carey
carol casey cebe cemen cemgen ceykun chandler chandra charley chesley cicem cigdem cilasun cilenti
cingir ciya clair claudie clemmie cobulmak colman colpan colu cordie cory coty cristina dado dalia
damola danila dannie darasimi darby dasa dee dell delta demetris deniz devan devon devyn dilan
dildar dilhan diri dizik dora duru dusty dwi ebin ebkizi ebren edil efe egrim eka ekec ekim eli
elia elisha elkin ellen ellis elti elvan emery emory erdeni erentuz ergene erinc erke ermen erten
esenbike esra estel etil eyiz eyram fatos ferda florida floy garnet garnett gelin gelincik
geun-hye ghita girija gloria gokben gokcegol gokcen gokcicek golda gorun gulegen gulemen guler
gulumser gumus guncicek gundogdu guner gunyaruk guven guvercin guzey habiba hadley hani harley
hasina hassie haven hazle hedi hollis idowu ifeoluwa ikbal ikeme ilacin ilbilge ildike ilgegu
ilgin imran imrem inanc inc ira iremide irinc irinckol irmak irtis isa isig itil ivica iyik
iyiktag jadyn jaeden jaga jaiden jaimy jalyn jamey jammie jane janis janne jaya jaycee jaylan
jaylin jayme jean jennings jensen jindra jip jiyan joanny joany jocelyn jody jordane juul kacey
kanci kapgar karaca karak kargilac kari karligac karson kasey katun katunkiz kay kayacik kayca
kaynak kazanc kazkatun kehinde keiko kekik keklik kendall kennedy kenyatta kepez kesme keyken
kezlik khaleda kim kimiz kimizin kiran kircicek kirgavul kivanc kivilcim kopano kris kubra lane
larue laurence lavern lavon layne lee leni leonida leslie lilian linda linnie lirik liubovi lois
lonie louison loy loyal luca lue lula lupe maan mady malek manel mangala mao mari marian marlin
mateja maxie maxime megawati meissa merl merle merritt michal michale michele michelle mija mika
miller milota mina mireya mitra mizgin mobolaji monde monroe mossie mozell mpho mthunzi mukhtar
murl murphy myrl nahid nakia nana nawal nevin ngozi nicola nikita nikol nikola nil nino noe
nqobile ocie odie odunayo okiki oladara olamide olaoluwa olayinka olga olusola oma omolola onie
opemipo opeoluwa opeyemi orie ova ozden pantelei paulin paxton payton pelumi peyton pink pravoslav
presley rahmi rahsan raleigh rama rapulane reagan reese regan reilly rickie rinat robbie robin
romaine ronak roni rosan rosario ryann ryley saba sacha sadio safa salome sari sasa sava schuyler
scottie senna shadi shashi shayne shea sheridan shola sidney sila simone sincere sipan skylar soma
stevie swann taiwo tal tansu tari tasnim taylor teagan teddy tejumola telly tine tomomi toni torey
toy tri tristin tzipi ulker unique utku valentine vanja vasilica vasundhara vernie violeta vivian
vivien welat wen wissam yacine yani yaya yi zaharia zana zena zilan ziyanda zosima
`,
};
