/** Three real partnerships' places with invented teams. Telephone numbers are from the range kept for drama. */
export const demoAreas = [
  {
    slug: "blmk",
    name: "Bedfordshire, Luton and Milton Keynes",
    colour: "#12504f",
    phone: "01632 960142",
    runBy: "the Bedfordshire, Luton and Milton Keynes partnership: councils, health services and community groups",
    frontDoor: ["Milton Keynes Multi-Agency Safeguarding Hub", "01632 960150", "01632 960151"],
    outcodes: ["MK3", "MK2", "MK6", "MK12", "MK14", "MK9", "MK13", "LU1", "LU3", "LU4", "LU5", "LU7", "MK40", "MK41"],
    people: 96,
    groups: 34,
  },
  {
    slug: "east-sussex",
    name: "East Sussex",
    colour: "#4a2a6b",
    phone: "01632 960242",
    runBy: "the East Sussex partnership: the county council, health services and community groups",
    frontDoor: ["East Sussex Single Point of Advice", "01632 960250", "01632 960251"],
    outcodes: ["BN21", "BN22", "BN23", "TN34", "TN35", "TN38", "BN7", "BN25", "TN22"],
    people: 28,
    groups: 13,
  },
  {
    slug: "northamptonshire",
    name: "Northamptonshire",
    colour: "#7a2230",
    phone: "01632 960342",
    runBy: "the Northamptonshire partnership: councils, general practice and community groups",
    frontDoor: ["Northamptonshire Multi-Agency Safeguarding Hub", "01632 960350", "01632 960351"],
    outcodes: ["NN1", "NN2", "NN3", "NN8", "NN10", "NN11", "NN14", "NN15", "NN16", "NN17", "NN18"],
    people: 28,
    groups: 13,
  },
] as const;

export type DemoAreaFacts = (typeof demoAreas)[number];
