// Who of the house may be asked for, and where a clause names one of them.
#pragma once

#include "bot/act/clause_words.h"
#include "bot/contact/name_reader.h"

namespace kept::bot {

// Whoever may be asked for by what they are.
inline constexpr auto people =
    "person human humans agent agents representatives representative rep reps salesman salesmen "
    "salesperson salespeople "
    "saleswoman saleslady manager managers mgr supervisor operator associate advisor adviser "
    "specialist consultant receptionist owner boss employee individual being technician mechanic "
    "persona humano agente representante vendedor vendedora vendedores gerente encargado encargada "
    "asesor asesora supervisor supervisora dueno duena jefe empleado operador operadora ejecutivo "
    "recepcionista mecanico tecnico"_words;

// The same beside a wish or a verb of talk: "the sales guy", "someone in finance".
inline constexpr auto anybody =
    "someone somebody anyone anybody people guy guys lady gal dude team staff one alguien gente "
    "senor senora senorita muchacho muchacha chavo chava fella feller chick woman man gentleman "
    "body "
    "joven member members"_words;

inline constexpr auto departments =
    "sales finance parts service accounting billing ventas finanzas financiamiento servicio "
    "partes reception desk department recepcion"_words;

inline constexpr auto details =
    "a an the your you ur un una el la su sus al del real actual live human alive different "
    "another "
    "some other otro otra sales service finance general floor used new car internet lead senior "
    "good nice friendly competent damn fucking freaking customer support de ventas servicio "
    "finanzas verdad humana vivo en carne y hueso actual living breathing with to con a from in "
    "senor senora senorita any algun alguna real spanish speaking bilingual parts "
    "shift department female male same"_words;

class HousePeople {
 public:
  // The clause's words must outlive it.
  HousePeople(const Case& c, const ClauseWords& words)
      : c_(c), w_(words), names_(c.text(), *c.parts().lexicon, c.parts().taken) {}

  // "Marcus", "Mr. Castellano"; no car and no word that is no name here.
  bool is_name(std::uint32_t i) const;
  // Written as a name is, and no car.
  bool is_capital(std::uint32_t i) const;
  // One past a person who stands at i, behind words that only describe them; i when there is none.
  // `loosely` also "someone", "finance".
  std::uint32_t past(std::uint32_t i, bool loosely) const;

 private:
  bool is(std::uint32_t i, WordSet auto words) const { return w_.is(i, words); }
  bool is_vehicle(std::uint32_t i) const;
  bool is_one_of_many(std::uint32_t i) const;

  const Case& c_;
  const ClauseWords& w_;
  contact::NameReader names_;
};

}  // namespace kept::bot
