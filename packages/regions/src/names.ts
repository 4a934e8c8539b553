import { pickWeighted, type Random } from './random';

interface Background {
  readonly weight: number;
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly families: readonly string[];
}

const words = (text: string): readonly string[] => text.split(' ');

/** Given names and family names that go together; family names with a space are written with a `_`. */
const BACKGROUNDS: readonly Background[] = [
  {
    weight: 64,
    women: words(
      'Emma Sophie Lotte Fleur Sanne Noor Isa Eva Lieke Maud Roos Femke Anouk Iris Merel Jolien Tess Floor Bente Saar Marijke Hanneke Ingrid Esther Loes',
    ),
    men: words('Daan Sem Lucas Bram Thijs Luuk Jesse Stijn Ruben Gijs Teun Sven Niels Koen Jasper Tijn Hugo Floris Jeroen Maarten Wouter Pieter Bas Rik Joep'),
    families: words(
      'de_Vries Jansen van_den_Berg Bakker Visser Smit Meijer de_Boer Mulder Bos Vos Peters Hendriks van_Leeuwen Dekker Brouwer de_Wit Dijkstra Smeets Martens Willems Kuipers Schouten Verhoeven Hermans Bosman Postma Veenstra Wolters Tromp Frijns Geurts Lemmens Pasmans Hoekstra Terpstra',
    ),
  },
  {
    weight: 9,
    women: words('Fatima Samira Naima Yasmine Salma Hajar Imane Nora Khadija Loubna'),
    men: words('Mohamed Youssef Ilias Amine Bilal Ayoub Hamza Rachid Karim Soufian'),
    families: words('El_Amrani Bouzidi Benali Ouali El_Idrissi Chaouch Tahiri Azouagh Bakkali El_Haddad'),
  },
  {
    weight: 9,
    women: words('Elif Zeynep Ayse Merve Esra Defne Hatice Selin Büsra Azra'),
    men: words('Emre Yusuf Mehmet Kerem Emir Can Murat Hakan Ömer Baris'),
    families: words('Yilmaz Kaya Demir Sahin Celik Öztürk Aydin Arslan Dogan Koc'),
  },
  {
    weight: 7,
    women: words('Shanaya Priya Jayda Rochelle Naomi Chantal Sharda Gaitri Melissa Xaviera'),
    men: words('Giovanni Ravi Ryan Xavier Dwayne Kevin Romano Vikash Jermain Radjesh'),
    families: words('Ramdin Kartosen Pinas Sewnath Jadnansing Wijdenbosch Amatali Blokland Baldew Sontowirjo'),
  },
  {
    weight: 6,
    women: words('Zofia Julia Oliwia Natalia Iva Daria Kasia Milena Raluca Elena'),
    men: words('Jakub Szymon Filip Antoni Mateusz Andrei Bogdan Dawid Kacper Stefan'),
    families: words('Nowak Kowalska Wójcik Mazur Zielinska Popescu Ionescu Dimitrov Petrova Krawczyk'),
  },
  {
    weight: 5,
    women: words('Rima Sidra Hiba Selam Helen Amina Rahma Layan Bana Winta'),
    men: words('Omar Adnan Yahya Filmon Yonas Abdi Hassan Khaled Mahdi Samuel'),
    families: words('Al_Hamoud Darwish Tesfay Haile Warsame Jama Kassab Shaheen Ghebre Nazari'),
  },
];

/** Sex as the register writes it. */
export type Sex = 'FEMALE' | 'MALE';

/** A way to name the people of one family. */
export interface NameGiver {
  familyName(): string;
  givenName(sex: Sex): string;
}

/** Names from one background, and one in eight given names from any other: synthetic, whoever it may resemble. */
export function nameGiver(random: Random): NameGiver {
  const some = (): Background => pickWeighted(random, BACKGROUNDS, ({ weight }) => weight);
  const own = some();
  return {
    familyName: () => random.pick(own.families).replaceAll('_', ' '),
    givenName: (sex) => {
      const { women, men } = random.chance(0.125) ? some() : own;
      return random.pick(sex === 'FEMALE' ? women : men);
    },
  };
}

/** The full name of a worker. */
export function workerName(random: Random): string {
  const names = nameGiver(random);
  return `${names.givenName(random.chance(0.7) ? 'FEMALE' : 'MALE')} ${names.familyName()}`;
}

/** A telephone number that no operator gives out: 06-0 is no mobile range in the Netherlands. */
export function phoneNumber(random: Random): string {
  return `06-0${String(random.below(10_000_000)).padStart(7, '0')}`;
}
