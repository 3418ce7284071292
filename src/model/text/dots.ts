/** What pages write for each character that they hide: three of them stand for a value. */
export const DOTS = /[•●∙⋅·*＊]{3}/
