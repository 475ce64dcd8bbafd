import { namesStory } from '../../../engine/gate';
import type { Article } from '../../../engine/model/article';
import { type Line, toLine } from '../figures';
import type { Material } from '../material';
import { type Found, type Outcome, scoreUnit, type Unit } from '../score';
import { type ClaimScores, type Method, methodsOf } from './methods';
import { plainLinear } from './plain-linear';
import { bestThreshold } from './threshold';

/** What simpler methods reach on the same sentences, behind the same page gate. None of them gives verdicts. */

/** A method's figures. */
export interface BaselineFigures {
  readonly real: Line;
  readonly invented: Line;
}

/** A labelled text in its file; `relevant`: its page passes the gate. */
interface Text extends Unit {
  readonly file: string;
  readonly relevant: boolean;
}

/** Every method's figures; a threshold is tuned for each file on the others. */
export function measureBaselines(material: Material): BaselineFigures[] {
  const texts = textsOf(material);
  const real = new Set(material.notes.filter(({ origin }) => origin === 'real').map(({ file }) => file));
  const figures = (name: string, outcomes: readonly (Outcome & { readonly file: string })[]) => ({
    real: toLine(
      name,
      outcomes.filter(({ file }) => real.has(file)),
    ),
    invented: toLine(
      name,
      outcomes.filter(({ file }) => !real.has(file)),
    ),
  });
  return [
    ...methodsOf(material.record).map((method) => figures(method.name, outcomesOf(method, texts, material))),
    figures('linear model on stems, pairs of stems and names', plainLinear(material)),
  ];
}

function textsOf({ labelled, gate }: Material): Text[] {
  return labelled.flatMap(({ file, article, blocks }) => {
    const relevant = namesStory(wholeText(article), gate);
    return blocks.map(({ id, block, labels }) => {
      const text = article.blocks[block]?.text ?? '';
      return { id, file, text, labels, relevant };
    });
  });
}

function wholeText({ title, blocks }: Article): string {
  return [title, ...blocks.map((block) => block.text)].join('\n');
}

function outcomesOf(
  method: Method,
  texts: readonly Text[],
  { notes }: Material,
): (Outcome & { readonly file: string })[] {
  const nothing: ClaimScores = new Map();
  const scored = texts.map((text) => ({
    ...text,
    scores: text.relevant ? method.scores(text.text) : nothing,
  }));
  return notes.flatMap(({ file }) => {
    const threshold = bestThreshold(scored.filter((text) => text.file !== file));
    return scored
      .filter((text) => text.file === file)
      .flatMap((text) => scoreUnit(text, reaching(text.scores, threshold)))
      .map((outcome) => ({ ...outcome, file }));
  });
}

function reaching(scores: ClaimScores, threshold: number): Found[] {
  return [...scores]
    .filter(([, score]) => score >= threshold)
    .map(([claim]): Found => ({ claim, verdict: null }));
}
