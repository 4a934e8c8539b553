const PEOPLE = ['Ada Linden', 'Bram Esdoorn', 'Cato Berk', 'Daan Wilg', 'Eva Beuk', 'Finn Iep'];
const GOODS = ['Table', 'Couch', 'Glass', 'Chair', 'Screen', 'Lamp', 'Grill', 'Cooler', 'Sofa'];
const CATALOGUE = 500;
const OPINION = 'It does what it should, and then some: after a month of daily use I would buy it again without thinking twice.';
/** Who reviews what: pairs of a person and one of the first five goods, so that five levels multiply to 80 to 100 KB. */
const REVIEWS = [
  [0, 0],
  [0, 1],
  [0, 2],
  [1, 0],
  [1, 2],
  [1, 4],
  [2, 1],
  [2, 3],
  [3, 2],
  [3, 4],
  [3, 0],
  [4, 3],
  [4, 1],
  [1, 1],
  [2, 0],
  [4, 4],
  [5, 4],
  [5, 0],
] as const;

/** The people of the shop. */
export const users = PEOPLE.map((name, index) => ({ id: String(index + 1), name, username: name.toLowerCase().replace(' ', '.'), birthday: 1980 + index }));

/** What is sold: the first five are reviewed, the others make long lists. */
export const products = Array.from({ length: CATALOGUE }, (_, index) => ({
  upc: String(index + 1),
  name: `${GOODS[index % GOODS.length]} ${index + 1}`,
  price: 100 + ((index * 37) % 1_500),
  weight: 10 + ((index * 91) % 900),
  inStock: index % 3 !== 0,
}));

/** What people said of goods. */
export const reviews = REVIEWS.map(([user, product], index) => ({
  id: String(index + 1),
  body: OPINION,
  user: String(user + 1),
  upc: String(product + 1),
}));
