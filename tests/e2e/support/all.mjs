export * from "./chance.mjs";
export * from "./house.mjs";
export * from "./kept.mjs";
export * from "./proof.mjs";
export * from "./staff.mjs";
export * from "./visitor.mjs";
