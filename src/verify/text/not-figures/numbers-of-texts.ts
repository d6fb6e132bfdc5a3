/** Numbers of laws, forms and parts of documents: "Section 232", "H.R. 1", "31 U.S.C. 3101", "Chapter 11", "Figure 3", "Rule 144A". */
export const numbersOfTexts: readonly RegExp[] = [
  /\b(?:sections?|secs?\.|titles?|chapters?|articles?|rules?|forms?|schedules?|parts?|paragraphs?|pages?|p\.|pp\.|figures?|figs?\.|tables?|charts?|boxe?s?|appendix|annex|footnotes?|notes?|steps?|scenarios?|phases?|options?|tier|stage|lines?|items?|nos?\.|numbers?|law|act of|resolution|order|docket|case|bulletin|circular|amendment|class|grade|level|volume|vol\.|issue|release|sb-?)(?: no\.?)? ?\d[\d.,/-]*[a-z]?\b(?! (?:percent|basis|billion|trillion|million))(?![%\d])(?:(?:,| and| or| to) \d{1,3}[a-z]?\b(?! ?(?:%|percent|basis|billion|trillion|million)))*/g,
  /(?<!§)§{1,3} ?\d[\d.a-z()-]*/g,
  /\b(?:h\.? ?r\.?|s\. ?j\. ?res\.?|h\. ?res\.?|s\.) ?\d{1,5}\b/g,
  /\b(?:public law|pub\. ?l\.|p\.l\.)(?: no\.)? ?\d{1,3}-\d{1,4}\b/g,
  /\b\d{1,2} (?:u\.s\.c\.|c\.f\.r\.|usc|cfr)(?: §{1,3})? ?\d[\d.a-z()]*/g,
  /\b\d{1,3}(?:st|nd|rd|th) (?:congress|amendment|anniversary|century|street|president|edition|session|floor)\b/g,
  /\[\d{1,3}\]/g,
];
