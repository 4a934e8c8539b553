/** Whether a version ("20.19.0") is within a range as package.json writes it: alternatives, bounds, ^, ~, x and "a - b". */
function accepts(range, version) {
  const numbers = version.split('.').map(Number);
  return range.split('||').some((alternative) => bounds(alternative.trim()).every(([sign, bound]) => holds(compare(numbers, bound), sign)));
}

function holds(order, sign) {
  return sign === '>=' ? order >= 0 : order < 0;
}

/** One alternative as bounds that must all hold, each ">=" or "<" a full version. */
function bounds(alternative) {
  const between = alternative.match(/^(\S+)\s+-\s+(\S+)$/);
  if (between !== null) return [...comparator('>=', between[1]), ...comparator('<=', between[2])];
  const parts = alternative
    .replace(/(<=|>=|<|>|=|\^|~)\s+/g, '$1')
    .split(/\s+/)
    .filter(Boolean);
  return parts.flatMap((part) => {
    const [, sign, version] = part.match(/^(<=|>=|<|>|=|\^|~)?(.*)$/);
    return comparator(sign ?? '=', version);
  });
}

function comparator(sign, text) {
  const match = text.match(/^v?(\d+|[xX*])(?:\.(\d+|[xX*]))?(?:\.(\d+|[xX*]))?(?:[-+].*)?$/);
  if (match === null) throw new Error(`"${text}" is no version`);
  const given = match.slice(1).map((part) => (part === undefined || /[xX*]/.test(part) ? undefined : Number(part)));
  const precision = given.indexOf(undefined) === -1 ? 3 : given.indexOf(undefined);
  const low = given.map((part) => part ?? 0);
  if (precision === 0) return sign === '<' || sign === '>' ? [['<', [0, 0, 0]]] : [];
  const after = (index) => low.map((part, at) => (at < index ? part : at === index ? part + 1 : 0));
  const next = after(precision - 1);
  switch (sign) {
    case '>=':
      return [['>=', low]];
    case '<':
      return [['<', low]];
    case '>':
      return [['>=', next]];
    case '<=':
      return [['<', next]];
    case '^': {
      const first = low.slice(0, precision).findIndex((part) => part > 0);
      return [
        ['>=', low],
        ['<', after(first === -1 ? precision - 1 : first)],
      ];
    }
    case '~':
      return [
        ['>=', low],
        ['<', after(Math.min(precision, 2) - 1)],
      ];
    default:
      return [
        ['>=', low],
        ['<', next],
      ];
  }
}

function compare(a, b) {
  const at = a.findIndex((part, index) => part !== b[index]);
  return at === -1 ? 0 : a[at] - b[at];
}

module.exports = { accepts };
