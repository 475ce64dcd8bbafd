/**
 * Wordings that sites use around articles. They hold where class names say nothing: a heading "Most read" is one
 * on every site. A pattern that could begin a sentence of an article is bounded by length or asks for a link.
 */

/** Headings of lists of other stories, boxes that ask for something, adverts. Whole text, without end marks. */
const OTHER_STORIES =
  /^(?:(?:read|see|watch|listen|hear) (?:more|next|also|now|this|on)|also read|related(?: \w+){0,2}|recommended(?: \w+){0,3}|suggested(?: \w+){0,2}|more (?:from|on|in|stories|like this|news|about|reading|articles|to explore|top)\b.{0,50}|most (?:read|popular|viewed|commented|shared|watched|recent)\b.{0,30}|(?:you )?(?:may|might) (?:also )?(?:like|be interested)\b.{0,20}|you['’]ll also like|don['’]t miss.{0,20}|trending.{0,20}|top (?:stories|reads|news|articles)\b.{0,20}|latest(?: (?:news|stories|headlines|articles|posts|updates|from .{0,30}|on .{0,30}))?|popular(?: (?:now|posts|stories|articles))?|editor['’]?s['’]? (?:picks|choice)|what to read next|up next|next up|elsewhere on .{0,30}|in other news|(?:from )?around the web|from our partners|other (?:stories|news|articles)\b.{0,20}|further reading|see also|read (?:the )?full story.{0,20}|explore (?:more|topics)\b.{0,30}|what['’]s trending|must[- ]reads?|key (?:links|reads)|essential reading|in this (?:article|story)|contents|on this page|our top picks|keep reading|continue reading|similar (?:articles|stories|posts)|featured (?:articles|stories|posts|news|jobs)|(?:latest|top) jobs|events|upcoming events|recent (?:posts|articles|news|stories|comments)|previous (?:article|post|story)|next (?:article|post|story)|links?|useful links|external links|contact us|quick links|documents?|share (?:this|the) .{0,20})$/i;

const ADVERTS =
  /^(?:advertisements?|advertising|advert|ads?|sponsored(?: (?:content|links|by .{0,30}))?|promoted(?: .{0,20})?|paid (?:content|for by .{0,30})|(?:article|story|content) continues (?:below|after).{0,30}|after newsletter promotion|promotion|skip advert(?:isement)?|partner content|in association with .{0,30}|commercial)$/i;

const REQUESTS =
  /^(?:(?:free )?(?:daily |weekly )?newsletters?(?: .{0,30})?|sign up\b.{0,60}|subscribe\b.{0,60}|get (?:the|our|all|your|more|daily|breaking|closer|unlimited)\b.{0,80}|join (?:us|our|the (?:conversation|discussion|debate))\b.{0,50}|follow (?:us|our|the .{0,30} on)\b.{0,40}|share(?: .{0,30})?|support (?:us|our|the)\b.{0,40}|never miss\b.{0,50}|stay (?:informed|up to date|connected|in the loop|updated)\b.{0,50}|(?:already )?a? ?(?:subscriber|member|registered)\?.{0,40}|(?:log|sign) in\b.{0,40}|register\b.{0,60}|start your .{0,20}trial|subscribe to (?:keep|continue) reading|to continue reading\b.{0,60}|(?:this|the) (?:article|content|story) is (?:for|only|available)\b.{0,60}|(?:we use |about |our use of |manage )?cookies\b.{0,40}|(?:we|your) (?:value )?(?:your )?privacy\b.{0,40}|(?:it['’]s )?your (?:choice|consent).{0,20}|is (?:this|there anything wrong with this) page.{0,20}|help us improve .{0,30}|was this (?:page|article) (?:useful|helpful).{0,20}|thank you for .{0,40}feedback|download (?:the|our) app.{0,30}|listen to (?:this|the)\b.{0,30}|tags?|topics?|related topics|filed under.{0,40}|categories|about the author.{0,20}|(?:about|meet) (?:us|our .{0,20})|author|print (?:this|page)|reuse this content|report (?:this|an? )\b.{0,30}|contact .{0,30}newsroom|get in touch)$/i;

const COMMENTS =
  /^(?:(?:reader |your |user |all |view |latest |top |show |\d[\d,]* )*comments?(?: \(?\d[\d,]*\)?| section| \(\w+\)|: .{0,60})?|have your say|leave a (?:reply|comment)|post a comment|join the (?:conversation|discussion|debate)|what do you think\??|\d+ (?:replies|responses)|discussion|conversation)$/i;

const END_MARKS = /[\s:.!…»›>→|-]+$/u;

/** What a short text announces, if it announces anything but the article. */
export function labelOf(text: string): 'advert' | 'furniture' | 'comments' | null {
  if (text.length > 100) return null;
  const bare = text.replace(END_MARKS, '');
  if (COMMENTS.test(bare)) return 'comments';
  if (ADVERTS.test(bare)) return 'advert';
  return OTHER_STORIES.test(bare) || REQUESTS.test(bare) ? 'furniture' : null;
}

/** Begins of a paragraph that points to another story. With a link in it, it is one. */
const POINTER =
  /^(?:[-•▶►»>*]+ ?)?(?:(?:read|watch|listen|see|learn|find out|hear|explore)(?: (?:more|next|also|now|on|here|this|the full))+|also read|related(?: \w+)?|more(?: (?:on|from|here|like) .{0,40})?|recommended(?: reading)?|don['’]t miss|in pictures|gallery|video|podcast|analysis|opinion|explainer|live|background|previously|elsewhere|see also|further reading|what to read next)\s*[:|–—-]/i;
/** The same in capitals needs neither colon nor link. */
const LOUD_POINTER =
  /^(?:[-•▶►»>*]+ ?)?(?:READ (?:MORE|NEXT|ALSO)|ALSO READ|RELATED|RECOMMENDED|MORE:|DON['’]T MISS|SEE ALSO|WATCH:|LISTEN:)/;

/** Whether a paragraph only leads to another story. */
export function isPointer(text: string, linked: number): boolean {
  if (LOUD_POINTER.test(text) && text.length < 300) return true;
  return linked > 0.25 && text.length < 300 && POINTER.test(text);
}

/** Requests to the reader that stand as paragraphs of an article; sentence-like, so bounded by length. */
const PROMPT =
  /^(?:(?:please )?(?:click|tap) here\b|sign up (?:to|for|here)\b|subscribe\b|alert me\b|(?:- ?)*ends?(?: ?-)*$|this (?:content|video|site|page) (?:requires|needs)\b|please (?:enable|use|turn on|upgrade|note that your browser)\b|to (?:play|view|watch) this (?:video|content)\b|follow .{2,60} on (?:facebook|x|twitter|instagram|bluesky|linkedin|tiktok|youtube|whatsapp|social|our)\b|(?:you can )?(?:follow|contact|email|e-mail) (?:the author|our|us)\b|(?:like|find|join) us on\b|join (?:our|the) .{0,40}(?:whatsapp|facebook|group|community|channel)|download (?:our|the) .{0,30}app\b|(?:do you )?have (?:you got )?a (?:story|question|news tip)|got a (?:story|tip)|do you know more|if you have a (?:story|question)|to (?:get|receive|read|have) .{0,60}(?:inbox|newsletter|subscribe|sign up|click)|for (?:more|all the latest) .{0,60}(?:newsletter|sign up|follow|visit|check out|click|app)|get (?:the|our|all) .{0,60}(?:inbox|newsletter|alerts|whatsapp|app)\b|stay up to date\b|send (?:your|us) .{0,60}(?:email|stories|tips|thoughts)|let us know\b|what do you think\b|(?:we|this (?:website|site|page|article)) (?:may )?(?:use|uses|earn|earns|contains?) (?:.{0,30})(?:cookies|commission|affiliate)|(?:already )?(?:a )?(?:subscriber|member)\?|(?:please )?(?:log|sign) in (?:to|or)\b|register (?:now|for free|to)\b|(?:a |our )?weekly (?:email|newsletter)\b|our (?:weekly|daily|morning) .{0,60}(?:newsletter|bulletin|briefing|email)\b|by (?:signing up|subscribing|entering your|clicking)\b|listen to (?:this article|the)\b.{0,30}podcast|(?:photograph|photo|image|picture|video|credit|pic|source)s?(?: (?:credit|by|source|from|courtesy of))?\s*[:©]|(?:image|picture|photo) (?:source|credit|caption|copyright)\b|©|copyright\b|all rights reserved|(?:this|your) (?:browser|video|content) (?:is not|can['’]?t|cannot|could not|does not|isn['’]t)\b|(?:loading|play video|close|watch live|skip to)\b|(?:enable|allow) javascript|(?:this story|this article|the story) (?:was|has been) (?:updated|amended|corrected)\b|(?:share|save|print)(?: (?:this|on|via|article|story|page).{0,40})?$)/i;
const MAX_PROMPT = 260;

/** An imperative and what it would have the reader sign. */
const CALL =
  /^(?:get|join|receive|enjoy|don['’]t miss|never miss|support|become|try|start|for|read|keep|help|make sure|tell|why not|want|like)\b.{0,200}\b(?:subscriptions?|subscribers?|newsletters?|inbox|sign(?:ing)? up|whatsapp|app store|(?:click|tap) (?:here|this|on)|membership|free trial)\b/i;

export function isPrompt(text: string): boolean {
  return text.length <= MAX_PROMPT && (PROMPT.test(text) || CALL.test(text));
}

/** Words on buttons that ask for something, as opposed to buttons that enlarge a picture or copy a link. */
const ASKING =
  /^(?:sign ?(?:me )?up|subscribe|join|register|accept|agree|i agree|yes,? i|reject|manage|ok|okay|got it|log ?in|sign in|donate|support|contribute|download|get started|continue|buy|start (?:free )?trial|find out more|load more|show more|view (?:all|more))\b.{0,30}$/i;

export function isAskingButton(text: string): boolean {
  return text.length < 60 && ASKING.test(text);
}

/** "By Jane Doe", "Words by", "3 min read", "Updated 12:30", "2 hours ago", a section's name and a date. */
const BYLINE =
  /^(?:(?:exclusive )?(?:by|words(?: by)?|written by|reporting by|posted by|report by|story by|from our|text by|author)\b(?!.*[.!?]["”’]?$).{2,120}|(?:first )?(?:published|updated|last (?:updated|modified|edited)|posted|created|modified|edited|issued|date)\b.{0,80}|(?:volume \d+.{0,4})?debated on .{0,40}|\d+[ -]?min(?:ute)?s?[ -]?read.{0,10}|(?:about |around )?\d+ (?:second|sec|minute|min|hour|hr|day|week|month|year)s? ago|\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: (?:GMT|BST|UTC))?|comments?|\d+ shares?|print|email|save|share|reading time.{0,20})$/i;

export function isByline(text: string): boolean {
  return text.length < 140 && BYLINE.test(text);
}
