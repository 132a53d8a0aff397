#include "bot/act/clause_words.h"
#include "bot/act/place_words.h"

namespace kept::bot {
namespace {

constexpr auto where = "donde adonde"_words;
constexpr auto being = "son es"_words;
constexpr auto which = "que cual"_words;
constexpr auto beside = "cerca frente enfrente lado junto atras"_words;
constexpr auto far = "lejos"_words;
constexpr auto distance = "distancia"_words;
constexpr auto how_much = "cuanto cuantas cuantos"_words;
constexpr auto lying = "estan estas quedan queda ubicados"_words;
constexpr auto got_lost = "perdi"_words;
constexpr auto lost = "perdido perdida perdidos"_words;
constexpr auto finding = "encuentro veo"_words;
constexpr auto turning = "doy"_words;
constexpr auto gps = "gps"_words;
constexpr auto taking = "tomo agarro bajo"_words;
constexpr auto moved = "cambiaron movieron mudaron"_words;

// What the rules begin with.
constexpr auto openings = any_of_lists(where, being, which, beside, far, distance, how_much, lying,
                                       got_lost, lost, finding, turning, gps, taking, moved);

class SpanishPlaceQuestion {
 public:
  SpanishPlaceQuestion(const Case& c, const Clause& clause) : c_(c), w_(c, clause) {}

  std::uint32_t find() const {
    for (std::uint32_t i = w_.first(); i < w_.end(); ++i) {
      if (!w_.opens(i, Opening::place_in_spanish)) continue;
      const bool said = asks_donde(i) || asks_if_it_is(i) || asks_lugar(i) || asks_distancia(i) ||
                        asks_junto(i) || is_perdido(i);
      if (said) return i;
    }
    return w_.end();
  }

 private:
  bool is(std::uint32_t i, WordSet auto words) const { return w_.is(i, words); }

  // "donde estan", "en donde los encuentro", "donde me estaciono"
  bool asks_donde(std::uint32_t i) const {
    if (!is(i, where)) return false;
    if (is(i - 1, "de"_words)) return false;
    const auto at = is(i + 1, "se los las lo me mero exactamente es"_words) ? i + 2 : i + 1;
    if (is(i + 1, "los"_words) && is(at, "busco veo hallo"_words)) return true;
    if (is(i + 1, "es"_words)) return at >= w_.end() || w_.has_between(house, at, at + 3);
    if (is(at,
           "estan quedan queda andan ubicados ubicado ubican encuentran encuentra encuentro "
           "localizan "
           "puedo estaciono parqueo esta estas voy doy bajo entro meto"_words)) {
      return !is(at + 1,
                 "mi mis firmar ver aplicar firmo el la hecho de comprar encontrar rayado rayada "
                 "golpeado golpeada chocado chocada roto rota"_words) ||
             w_.has_between(house, at, at + 4) ||
             w_.has_between("encontrarlos"_words, at, at + 3) ||
             (is(at, "puedo"_words) && w_.before(at, 1, "los"_words));
    }
    return false;
  }

  // "son los de la 75?", "es el que esta junto al Walmart?"
  bool asks_if_it_is(std::uint32_t i) const {
    if (!is(i, being) || !w_.asks() || i != w_.head()) return false;
    if (is(i, "son"_words))
      return is(i + 1, "de los"_words) && (is(i + 1, "de"_words) || is(i + 2, "de que"_words)) &&
             !w_.has("precio agencia piel fabrica garantia millas"_words);
    return is(i + 1, "el la"_words) &&
           (is(i + 2, house) ||
            (is(i + 2, "que"_words) && is(i + 4, "junto al cerca enfrente en"_words)));
  }

  // "en que calle", "sobre que avenida", "cerca de que"
  bool asks_lugar(std::uint32_t i) const {
    if (is(i, which)) {
      if (is(i + 1,
             "calle avenida salida entrada sucursal altura zona colonia carretera autopista"_words))
        return !w_.has("escape usb auxiliar"_words);
      if (is(i + 1, "ciudad parte lado"_words))
        return w_.has("estan quedan queda es ubicados ciudad encuentran"_words) &&
               !w_.has("carro"_words);
      return is(i + 1, "hay"_words) && is(i + 2, "cerca alrededor enfrente"_words);
    }
    return is(i, beside) && is(i + 1, "de a"_words) && is(i + 2, "que"_words);
  }

  // "a cuanto quedan de Austin", "que tan lejos", "cuantas millas son desde"
  bool asks_distancia(std::uint32_t i) const {
    if (is(i, far))
      return w_.before(i, 3, "estan esta quedan queda tan"_words) &&
             !w_.before(i, 3, "me muy"_words);
    if (is(i, distance)) return w_.before(i, 2, "que"_words);
    if (is(i, how_much)) {
      const bool from = w_.has_between("desde de"_words, i + 1, w_.end());
      if (is(i + 1, "queda quedan tiempo"_words))
        return (from || w_.has("estan"_words)) && !w_.has("pago al mes mensual pagos"_words);
      if (is(i + 1, "se me"_words)) return is(i + 2, "hace hago"_words);
      return is(i + 1, "millas minutos horas"_words) && is(i + 2, "son estan hay quedan"_words) &&
             from;
    }
    return false;
  }

  // "estan cerca del aeropuerto", "quedan por la 45", "estan en Dallas?"
  bool asks_junto(std::uint32_t i) const {
    if (!is(i, lying)) return false;
    const auto at = is(i + 1, "ustedes aqui ahi alli"_words) ? i + 2 : i + 1;
    if (is(at, "cerca sobre junto frente enfrente rumbo"_words)) return !is_amount_at(c_, at + 2);
    if (is(at, "al"_words)) return is(at + 1, "lado norte sur este oeste"_words);
    if (is(at, "por"_words)) return is(at + 1, "la el donde"_words);
    return is(at, "en"_words) && w_.asks() && at + 1 < w_.end() && !is_time_at(c_, at + 1) &&
           !is(at + 1,
               "oferta venta stock facebook la buen buenas el existencia promocion linea "
               "whatsapp"_words) &&
           !w_.has_between("troca carro camioneta fotos pagos precio"_words, w_.first(), w_.end());
  }

  // "me perdi", "no los encuentro", "doy vuelta a la derecha?"
  bool is_perdido(std::uint32_t i) const {
    if (is(i, got_lost)) return is(i - 1, "me"_words) && !w_.has("llave llaves titulo"_words);
    if (is(i, lost)) return is(i - 1, "ando estoy andamos estamos"_words);
    if (is(i, finding) && w_.negated(i))
      return is(i - 1, "los"_words) ||
             w_.has_between("lugar entrada dealer agencia lote"_words, i, i + 4);
    if (is(i, turning)) {
      if (is(i + 1, "vuelta"_words)) return w_.asks() || w_.has("derecha izquierda"_words);
      return is(i + 1, "con"_words) && w_.negated(i);
    }
    if (is(i, gps)) return w_.has_between("manda lleva mando llevo encuentra"_words, i, i + 5);
    if (is(i, taking)) return w_.has("salida autopista carretera"_words);
    return is(i, moved) && is(i - 1, "se"_words) && !w_.has("precio horario hora"_words);
  }

  const Case& c_;
  const ClauseWords w_;
};

}  // namespace

std::uint32_t find_place_question_in_spanish(const Case& c, const Clause& clause) {
  if (!c.opens(Opening::place_in_spanish)) return clause.last;
  return SpanishPlaceQuestion(c, clause).find();
}

std::span<const std::string_view> spanish_place_openings() {
  return openings.words;
}

}  // namespace kept::bot
