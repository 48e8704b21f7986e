/**
 * Characters of a quotation that its share card shows whole at the smallest size, beside three lines
 * of who spoke, when and where. A test of the cards holds it to this.
 */
export const wholeQuotation = 400;
