/** What is fetched with the safeguarding card: its element, by being imported. */
import '../components/safeguarding-card/safeguarding-card.js';
