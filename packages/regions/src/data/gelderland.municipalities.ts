import type { MunicipalityRow } from '../region-data';

/** Municipalities of Achterhoek. */
export const ACH: readonly MunicipalityRow[] = [
  ['GM0197', 'Aalten', 'Gelderland', 51.93, 6.58, 27],
  ['GM1859', 'Berkelland', 'Gelderland', 52.1, 6.55, 44],
  ['GM1876', 'Bronckhorst', 'Gelderland', 52.05, 6.31, 36],
  ['GM0222', 'Doetinchem', 'Gelderland', 51.97, 6.29, 60],
  ['GM1955', 'Montferland', 'Gelderland', 51.94, 6.13, 37],
  ['GM1586', 'Oost Gelre', 'Gelderland', 51.99, 6.57, 30],
  ['GM1509', 'Oude IJsselstreek', 'Gelderland', 51.87, 6.38, 40],
  ['GM0294', 'Winterswijk', 'Gelderland', 51.97, 6.72, 29],
];

/** Municipalities of Centraal Gelderland. */
export const CGE: readonly MunicipalityRow[] = [
  ['GM0202', 'Arnhem', 'Gelderland', 51.98, 5.91, 168],
  ['GM0221', 'Doesburg', 'Gelderland', 52.01, 6.14, 11],
  ['GM0226', 'Duiven', 'Gelderland', 51.95, 6.02, 25],
  ['GM1705', 'Lingewaard', 'Gelderland', 51.89, 5.9, 48],
  ['GM1734', 'Overbetuwe', 'Gelderland', 51.92, 5.85, 49],
  ['GM0274', 'Renkum', 'Gelderland', 51.99, 5.84, 32],
  ['GM0275', 'Rheden', 'Gelderland', 52.02, 6.06, 44],
  ['GM0277', 'Rozendaal', 'Gelderland', 52.01, 5.96, 2],
  ['GM0289', 'Wageningen', 'Gelderland', 51.97, 5.66, 42],
  ['GM0293', 'Westervoort', 'Gelderland', 51.96, 5.97, 15],
  ['GM0299', 'Zevenaar', 'Gelderland', 51.93, 6.07, 45],
];

/** Municipalities of FoodValley. */
export const FVA: readonly MunicipalityRow[] = [
  ['GM0203', 'Barneveld', 'Gelderland', 52.14, 5.58, 62],
  ['GM0228', 'Ede', 'Gelderland', 52.04, 5.67, 125],
  ['GM0267', 'Nijkerk', 'Gelderland', 52.22, 5.48, 46],
  ['GM0339', 'Renswoude', 'Utrecht', 52.07, 5.54, 6],
  ['GM0340', 'Rhenen', 'Utrecht', 51.96, 5.57, 21],
  ['GM0279', 'Scherpenzeel', 'Gelderland', 52.08, 5.49, 11],
  ['GM0345', 'Veenendaal', 'Utrecht', 52.03, 5.56, 70],
];

/** Municipalities of Midden-IJssel/Oost-Veluwe. */
export const MIJ: readonly MunicipalityRow[] = [
  ['GM0200', 'Apeldoorn', 'Gelderland', 52.21, 5.97, 169],
  ['GM0213', 'Brummen', 'Gelderland', 52.09, 6.16, 21],
  ['GM0232', 'Epe', 'Gelderland', 52.35, 5.98, 34],
  ['GM0244', 'Hattem', 'Gelderland', 52.47, 6.06, 13],
  ['GM0246', 'Heerde', 'Gelderland', 52.39, 6.04, 19],
  ['GM0262', 'Lochem', 'Gelderland', 52.16, 6.41, 35],
  ['GM0285', 'Voorst', 'Gelderland', 52.24, 6.1, 26],
  ['GM0301', 'Zutphen', 'Gelderland', 52.14, 6.2, 49],
];

/** Municipalities of Noord-Veluwe. */
export const NVE: readonly MunicipalityRow[] = [
  ['GM0230', 'Elburg', 'Gelderland', 52.45, 5.84, 24],
  ['GM0233', 'Ermelo', 'Gelderland', 52.3, 5.62, 28],
  ['GM0243', 'Harderwijk', 'Gelderland', 52.34, 5.62, 50],
  ['GM0302', 'Nunspeet', 'Gelderland', 52.38, 5.78, 29],
  ['GM0269', 'Oldebroek', 'Gelderland', 52.45, 5.9, 25],
  ['GM0273', 'Putten', 'Gelderland', 52.26, 5.61, 25],
];

/** Municipalities of Rijk van Nijmegen. */
export const RVN: readonly MunicipalityRow[] = [
  ['GM1945', 'Berg en Dal', 'Gelderland', 51.78, 5.93, 36],
  ['GM0209', 'Beuningen', 'Gelderland', 51.86, 5.77, 27],
  ['GM0225', 'Druten', 'Gelderland', 51.89, 5.61, 20],
  ['GM0252', 'Heumen', 'Gelderland', 51.78, 5.85, 17],
  ['GM0944', 'Mook en Middelaar', 'Limburg', 51.75, 5.88, 8],
  ['GM0268', 'Nijmegen', 'Gelderland', 51.84, 5.86, 184],
  ['GM0296', 'Wijchen', 'Gelderland', 51.81, 5.73, 42],
];

/** Municipalities of Rivierenland. */
export const RIV: readonly MunicipalityRow[] = [
  ['GM0214', 'Buren', 'Gelderland', 51.96, 5.42, 28],
  ['GM0216', 'Culemborg', 'Gelderland', 51.95, 5.23, 30],
  ['GM0263', 'Maasdriel', 'Gelderland', 51.77, 5.34, 26],
  ['GM1740', 'Neder-Betuwe', 'Gelderland', 51.93, 5.63, 26],
  ['GM0281', 'Tiel', 'Gelderland', 51.89, 5.43, 43],
  ['GM1960', 'West Betuwe', 'Gelderland', 51.88, 5.29, 54],
  ['GM0668', 'West Maas en Waal', 'Gelderland', 51.88, 5.52, 21],
  ['GM0297', 'Zaltbommel', 'Gelderland', 51.81, 5.25, 31],
];
