/**
 * People of history, letters and science who go by one name that is hardly anything else's: no towns, cars, telescopes or
 * programmes. Written for this project from general knowledge; folded; as of 2026-11.
 */
export const SINGLE_NAMES: ReadonlySet<string> = new Set(
  `aeschylus aesop agrippa akhenaten alcibiades anaxagoras anaximander anselm antigonus antiochus apollinaris apuleius aquinas
  archimedes aristophanes aristotle arminius artaxerxes ashoka ashurbanipal asoka ataturk athanasius attila augustine aurangzeb averroes
  avicenna babur bakunin balzac bashō basho baudelaire beethoven bede beckett belisarius bernini berlioz boccaccio boethius bolivar
  bonhoeffer botticelli boudica brahms brahe brecht brezhnev bruckner brunelleschi brunel buonaparte byron caesar caligula camus canaletto
  caravaggio caracalla cassiodorus cato catullus cavafy cavour celsus cervantes cezanne chaplin charlemagne chateaubriand chaucer
  chekhov chopin chrysostom churchill cicero cleisthenes clisthenes clemenceau cleopatra coleridge commodus condorcet confucius
  corneille crassus croesus cuvier daguerre danton dante daumier debussy defoe degas delacroix democritus demosthenes
  derrida descartes diderot diocletian diogenes disraeli domitian donatello dostoevsky dostoyevsky draco durer dvorak echnaton
  eichmann einstein eisenhower eisenstein elgar empedocles engels epictetus epicurus eratosthenes euclid euler euripides eusebius
  faraday faulkner fellini fibonacci flaubert foucault freud froissart frobenius gaddafi gandhi garibaldi gauguin gauss gericault
  goebbels goering göring goethe gogol goldbach gorbachev gorky gramsci guevara gutenberg hadrian hammurabi handel hannibal hatshepsut haydn
  hegel heidegger heisenberg hemingway heraclitus herod herodotus hesiod himmler hippocrates hirohito hitler hobbes homer horace
  hokusai horthy hypatia ibsen iamblichus ionesco jenghis genghis justinian juvenal kafka kandinsky kant kerensky keynes khomeini khrushchev kierkegaard kipling kropotkin
  kruschev lamarck lautrec lavoisier leibniz lenin leonidas leucippus linnaeus liszt livy locke lucan lucretius luther lycurgus lysander
  machiavelli maimonides malthus mandela manet marat marlowe marx matisse mazarin mazzini mendel mendeleev mendelssohn mengele messalina metternich
  michelangelo milosevic mirabeau modigliani moliere mondrian monet montaigne montesquieu montezuma moctezuma monteverdi mozart mussolini nabokov napoleon
  nasser nebuchadnezzar nefertiti nehru nero nietzsche nkrumah nostradamus odysseus oedipus offenbach oppenheimer origen orwell ovid
  paganini paracelsus parmenides pasolini pasternak perdiccas pericles perseus petrarch pheidias phidias philo photius picasso pilate pindar pinochet piranesi pissarro pizarro
  plato plautus pliny plotinus plutarch polybius pompidou poussin praxiteles proclus procopius prokofiev proust ptolemy puccini purcell pushkin pygmalion pyrrhus
  pythagoras quintilian rabelais rachmaninoff rachmaninov rafsanjani ramanujan rameses ramesses rasputin ravel rembrandt renoir ribbentrop richelieu rilke rimbaud
  robespierre rodin rommel rossini rousseau rubens saladin salieri sallust sappho sartre savonarola schiller schoenberg schopenhauer schrodinger
  schubert schumann shakespeare shelley shostakovich sibelius sisyphus socrates solon solzhenitsyn sophocles spartacus spinoza
  stalin stendhal stockhausen strauss stravinsky suetonius sulla sukarno suharto tacitus tagore talleyrand tamerlane tchaikovsky telemann
  tennyson tertullian thales themistocles theodoric theodosius theophrastus theseus thucydides tiberius tintoretto tito titian tocqueville
  tolkien tolstoy trajan trotsky turgenev tutankhamun valerian vasari velazquez verdi vercingetorix vergil verlaine vermeer veronese vespasian virgil vitruvius vivaldi
  voltaire warhol wittgenstein wordsworth xenophon xerxes yeats yeltsin zeno zenobia zola zoroaster zapata zarathustra zwingli`.split(
    /\s+/u,
  ),
);

/** What a ruler, a saint or a bandit is called behind "the": "Constans the Great". */
export const EPITHETS: ReadonlySet<string> = new Set(
  `great terrible elder younger conqueror confessor wise bold bald fat pious good bad cruel fair fearless short tall old young lionheart
  magnificent lawgiver impaler apostate baptist martyr areopagite navigator venerable theologian evangelist sanctified hermit merciful
  bruce blind lame stout handsome red black unready bastard lion saxon dane syrian cilician hun fowler grammarian cynic stoic presbyter damascene
  peaceful builder liberator catholic proud strong simple silent quiet faithful just philosopher alchemist`.split(
    /\s+/u,
  ),
);
