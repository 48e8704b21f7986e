/** What a careless writer of XML, JSON, HTML, CSV, Markdown or iCalendar stumbles over. */
export const hard =
  'A <b>bold</b> & &amp; thing, ]]> and </script><!--, “curly” "straight" \'single\', a; b, c\\d, C:\\new, 100% {a} #1 $10 ~ ^';
/** Right to left, with a number and a Latin name in it. */
export const arabic = 'قال الوزير إن منظومة S-400 لن تعاد، وإن العقد رقم 231 نافذ.';
export const chinese = '土耳其接收首批S-400防空系统零件：「安卡拉不会退回」';
/** Signs of several code points, and marks that no letter is made up with. */
export const signs = 'A family 👩‍👩‍👧‍👦, a flag 🇹🇷, x̄ and q̃ with marks';
/** A cell that a spreadsheet would run. */
export const formula = '=HYPERLINK("https://evil.example","click")';

/** Exactly 80 characters without a space. */
export const headline = `${'Rüstungsbeschaffungsbehördensanktionen'.repeat(2)}Ende`;
/** 2,000 characters of ordinary words. */
export const long =
  'Turkey needs no leave of anyone to defend its own skies, and it will ask for none. '
    .repeat(25)
    .slice(0, 1999)
    .replace(/\s*\S*$/, '')
    .padEnd(1999, '.')
    .concat('.');
export const longName =
  'Maria del Carmen Hohenzollern-Sigmaringen Çavuşoğlu-Büyükanıt von und zu Liechtenstein-Nikolsburg the Younger of Ağrı';
