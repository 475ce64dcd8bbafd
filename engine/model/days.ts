/** A calendar day, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A span of days, both ends included. A single day has `earliest === latest`. */
export interface Interval {
  readonly earliest: IsoDate;
  readonly latest: IsoDate;
}
