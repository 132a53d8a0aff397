// Dealings with the house: payments, trades, prices, service, hours and the way, in many words and
// beside what only looks like them.
#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "bot/lexicon.h"
#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

struct Said {
  const char* text;
  const char* acts;  // in the order of their names
};

std::string acts_of(const char* text) {
  const auto now = test::local_minute("2026-11-12T10:00");
  const Meaning meaning = understand(read(text, Lexicon::standard(), now), Asked::nothing);
  std::vector<std::string> names;
  for (const Act act : meaning.acts) names.emplace_back(to_string(act));
  std::sort(names.begin(), names.end());
  std::string joined;
  for (const std::string& name : names) joined += (joined.empty() ? "" : " ") + name;
  return joined;
}

void check(std::span<const Said> all) {
  for (const Said& said : all) {
    INFO(std::string(said.text));
    CHECK(acts_of(said.text) == std::string(said.acts));
  }
}

}  // namespace

TEST_CASE("Payments, credit and what is put down are asked for") {
  const Said all[] = {
      {"what would i be lookin at a month", "ask_financing"},
      {"my credit aint great", "ask_financing"},
      {"whats the minimum down", "ask_financing"},
      {"what apr are you guys offering these days", "ask_financing"},
      {"will applying hurt my score", "ask_financing"},
      {"i get paid cash can i still finance", "ask_financing"},
      {"im a college student with no credit can i get a car", "ask_financing"},
      {"how soon would the first payment be due", "ask_financing"},
      {"cuánto me saldría mensual", "ask_financing"},
      {"ustedes financian?", "ask_financing"},
      {"a cuántos meses dan crédito", "ask_financing"},
      {"que necesito para sacar un carro fiado", "ask_financing"},
      {"con 2 mil de down cuanto me queda el pago", "ask_financing"},
      {"me pagan en cash, no tengo talones, califico?", "ask_financing"},
      {"do u finance con matricula consular", "ask_financing"},
      {"my limit is 275 monthly", "ask_financing"},
      {"score's about 680, what rate does that get me", "ask_financing"},
      {"im on disability can i get a loan", "ask_financing"},
      {"lease or buy, whats cheaper a month", "ask_financing"},
      {"does it matter if im a first time buyer", "ask_financing"},
      {"what credit score do i need", "ask_financing"},
      {"can u roll my taxes into the loan", "ask_financing"},
      {"de cuanto serian los pagos", "ask_financing"},
      {"nunca he tenido credito", "ask_financing"},
      {"i have 15k what can i get", "ask_inventory"},
      {"im interested in the tahoe", "select_vehicle"},
      {"can i talk to someone in finance", "ask_person"},
      {"the second one down", "select_vehicle"},
      {"can i slide down friday", "choose_time request_appointment"},
      {"what do you charge for an oil change", "report_problem"},
      {"donde queda la entrada", "ask_location"},
      {"el carro se quedo sin bateria", "report_problem"},
      {"25k budget cash", "ask_inventory"},
      {"the window wont go down", "report_problem"},
      {"would you take 14k", "negotiate_price"},
      {"is the 60 month powertrain warranty still good", "ask_vehicle"},
      {"stop calling me about the loan", "stop_messages"},
      {"approved for 22k, what suvs do you have", "ask_inventory"},
      {"le doy 9 mil", "negotiate_price"},
  };
  check(all);
}

TEST_CASE("A car of their own is offered or its value asked") {
  const Said all[] = {
      {"im upside down on mine", "ask_trade_in"},
      {"can i put my truck toward it", "ask_trade_in"},
      {"selling my 2019 rogue, want it?", "ask_trade_in"},
      {"edmunds says my car is worth 14", "ask_trade_in"},
      {"will you take a boat in on trade", "ask_trade_in"},
      {"trade is a 2015 altima 90k", "ask_trade_in"},
      {"I would like to know what my 2016 Lexus might fetch.", "ask_trade_in"},
      {"if i trade my charger what do i pay", "ask_trade_in"},
      {"do you cut a check same day if i sell you my car", "ask_trade_in"},
      {"im looking to offload my bmw", "ask_trade_in"},
      {"reciben mi troca como parte del pago", "ask_trade_in"},
      {"quiero venderles mi altima", "ask_trade_in"},
      {"me pueden valuar mi carro", "ask_trade_in"},
      {"me dieron 7 mil en otro lado por mi carro", "ask_trade_in"},
      {"what would you give me por mi versa", "ask_trade_in"},
      {"need a trade appraisal", "ask_trade_in"},
      {"i'm upside down on my loan", "ask_trade_in"},
      {"want to sell my car to you guys", "ask_trade_in"},
      {"how do i sell my vehicle to you", "ask_trade_in"},
      {"carvana offered 9 for my sonata can u do more", "ask_trade_in"},
      {"trades welcome?", "ask_trade_in"},
      {"even swap?", "ask_trade_in"},
      {"How long does an appraisal take?", "ask_trade_in"},
      {"que tanto me dan por una troca 2005", "ask_trade_in"},
      {"how much is the f150", "ask_vehicle"},
      {"how much is an oil change on my rav4", "report_problem"},
      {"can you swap my winter tires", "report_problem"},
      {"is the tahoe a trade-in or a lease return", "ask_vehicle"},
      {"trade school student need a cheap car", "ask_inventory"},
      {"get rid of my info", "delete_my_data"},
      {"youre way over kbb on that one", "negotiate_price"},
      {"cuanto me cobran por cambiar los frenos", "report_problem"},
      {"what do you want for it", "negotiate_price"},
      {"my van needs an inspection", "report_problem"},
      {"how much to tint my windows", "report_problem"},
      {"is it sold", "ask_vehicle"},
      {"would you take 9k", "negotiate_price"},
      {"show me your trade ins under 5k", "ask_inventory"},
      {"my altima is leaking oil", "report_problem"},
      {"quiero comprar mi primer carro", "ask_inventory"},
  };
  check(all);
}

TEST_CASE("A lower price is wanted") {
  const Said all[] = {
      {"whats your bottom line", "negotiate_price"},
      {"price negotiable?", "negotiate_price"},
      {"will you take 12 for it", "negotiate_price"},
      {"i was hoping to be closer to 20", "negotiate_price"},
      {"why so much markup", "negotiate_price"},
      {"do you honor x plan", "negotiate_price"},
      {"can you match carvana", "negotiate_price"},
      {"that price is way too high", "negotiate_price"},
      {"work with me here on the price", "negotiate_price"},
      {"whats the cash price", "negotiate_price"},
      {"can i make an offer", "negotiate_price"},
      {"can u shave off 500", "negotiate_price"},
      {"I'd like to offer $18,500 for the gray Highlander.", "negotiate_price"},
      {"can you sharpen the numbers", "negotiate_price"},
      {"lower price plz", "negotiate_price"},
      {"me hacen precio", "negotiate_price"},
      {"me quita 500", "negotiate_price"},
      {"ya dámelo en 9", "negotiate_price"},
      {"hay rebaja", "negotiate_price"},
      {"en carmax está a 2 mil menos", "negotiate_price"},
      {"do u negotiate precios", "negotiate_price"},
      {"is that negotiable or no", "negotiate_price"},
      {"i have a quote for 24 from another dealer", "negotiate_price"},
      {"include the bed cover and we have a deal", "negotiate_price"},
      {"how much is it", "ask_vehicle"},
      {"how much are the fees", "ask_vehicle"},
      {"show me the lowest priced suv", "ask_inventory"},
      {"do you offer test drives", "request_appointment"},
      {"lowest rate", "ask_financing"},
      {"do you do brakes", "report_problem"},
      {"it cuts off when i stop", "report_problem"},
      {"cuanto vale la blanca", "ask_vehicle"},
      {"con menos de 80 mil millas", "ask_inventory"},
      {"me da una cita", "request_appointment"},
      {"le bajo el vidrio y no sube", "report_problem"},
      {"cuanto es lo minimo de enganche", "ask_financing"},
      {"i'd pay up to 30k for a nice one", "ask_inventory"},
      {"i'll take the 10 am", "choose_time"},
      {"how much to fix it", "report_problem"},
      {"i got $2500 cash what beater can i get", "ask_inventory"},
  };
  check(all);
}

TEST_CASE("A car of theirs is in trouble or due for service") {
  const Said all[] = {
      {"my ac only works on the highway", "report_problem"},
      {"my car shakes at 70", "report_problem"},
      {"it wont go into reverse", "report_problem"},
      {"abs light on", "report_problem"},
      {"smells like gas", "report_problem"},
      {"i need tires", "report_problem"},
      {"time for my 60,000 mile service", "report_problem"},
      {"i got a recall notice", "report_problem"},
      {"window fell in the door", "report_problem"},
      {"got in a wreck need body work", "report_problem"},
      {"catalytic converter got stolen", "report_problem"},
      {"the car you sold me last week wont start", "report_problem"},
      {"My vehicle has been hesitating when I accelerate from a stop.", "report_problem"},
      {"se me apaga el carro en los semaforos", "report_problem"},
      {"tengo una luz amarilla prendida", "report_problem"},
      {"la batería ya no carga", "report_problem"},
      {"cuanto cobran por el cambio de aceite", "report_problem"},
      {"el carro que me vendieron no sirve", "report_problem"},
      {"hace mucho noise cuando brake", "report_problem"},
      {"key wont turn in the ignition", "report_problem"},
      {"lights are dim and flickering", "report_problem"},
      {"due for oil", "report_problem"},
      {"do you do multipoint inspections for my own car", "report_problem"},
      {"my hatch wont stay up", "report_problem"},
      {"im looking for something with no problems", "ask_inventory"},
      {"does the black one have new brakes", "ask_vehicle"},
      {"i want a truck to tow my camper", "ask_inventory"},
      {"worst service ever", "complain"},
      {"do you buy cars that dont run", "ask_trade_in"},
      {"donde queda el taller", "ask_location"},
      {"is there anything wrong with the civic", "ask_vehicle"},
      {"is the battery new", "ask_vehicle"},
      {"what kind of oil does it take", "ask_vehicle"},
      {"what does the warranty cover", "ask_vehicle"},
      {"broke my leg cant come friday", "cancel"},
      {"need a new truck for work", "ask_inventory"},
      {"que garantia tiene", "ask_vehicle"},
      {"does it have remote start", "ask_vehicle"},
      {"me late la roja", "select_vehicle"},
  };
  check(all);
}

TEST_CASE("The opening hours are asked for") {
  const Said all[] = {
      {"what time yall lock the doors", "ask_hours"},
      {"yall closed?", "ask_hours"},
      {"sunday hours?", "ask_hours"},
      {"hours?", "ask_hours"},
      {"are you open 7 days", "ask_hours"},
      {"anybody gonna be there at 7", "ask_hours"},
      {"what time does everyone get in", "ask_hours"},
      {"you guys close at 8 right?", "ask_hours"},
      {"are you there until 8", "ask_hours"},
      {"same hours on saturday?", "ask_hours"},
      {"Will the dealership be open on the Friday after Thanksgiving?", "ask_hours"},
      {"opne tomorrow?", "ask_hours"},
      {"cual es el horario", "ask_hours"},
      {"están abiertos?", "ask_hours"},
      {"hay alguien ahorita en el lote", "ask_hours"},
      {"cierran a la hora de la comida?", "ask_hours"},
      {"cuando estan abiertos", "ask_hours"},
      {"abren on saturday?", "ask_hours"},
      {"ya'll open?", "ask_hours"},
      {"how late does sales stay", "ask_hours"},
      {"opening time tomorrow?", "ask_hours"},
      {"will you be open christmas eve", "ask_hours"},
      {"normal hours on the 4th?", "ask_hours"},
      {"Are there any days you are closed?", "ask_hours"},
      {"what times are open on friday", "choose_time request_appointment"},
      {"how close are you", "ask_location"},
      {"can you hold it for 24 hours", "select_vehicle"},
      {"is this a real person there", "ask_if_bot"},
      {"how late model is it", "ask_vehicle"},
      {"do you work with bad credit", "ask_financing"},
      {"the engine shuts down", "report_problem"},
      {"que horas tienen libres", "request_appointment"},
      {"can you open it up so i can see the engine", "request_appointment"},
      {"does it start", "ask_vehicle"},
      {"is the camry still there", "ask_vehicle"},
      {"are you open to offers", "negotiate_price"},
      {"la ventana no cierra", "report_problem"},
      {"trabajan con itin?", "ask_financing"},
      {"i can be there saturday", "choose_time request_appointment"},
      {"my window wont close", "report_problem"},
  };
  check(all);
}

TEST_CASE("The place or the way to it is asked for") {
  const Said all[] = {
      {"how do i find you guys", "ask_location"},
      {"where r u guys", "ask_location"},
      {"what county are you in", "ask_location"},
      {"are you next to the honda dealer", "ask_location"},
      {"any locations closer to me", "ask_location"},
      {"shoot me the location", "ask_location"},
      {"nearest cross street", "ask_location"},
      {"how do i get to yall from beaumont", "ask_location"},
      {"how far is it from the airport", "ask_location"},
      {"im in laredo how far is that", "ask_location"},
      {"where do i park", "ask_location"},
      {"what bus goes by you", "ask_location"},
      {"direcsions?", "ask_location"},
      {"queda lejos de laredo", "ask_location"},
      {"por donde me voy", "ask_location"},
      {"cerca de que estan", "ask_location"},
      {"tienen otra sucursal", "ask_location"},
      {"send me la direccion", "ask_location"},
      {"where r u", "ask_location"},
      {"whats your exact location", "ask_location"},
      {"what's the nearest exit", "ask_location"},
      {"whats the distance from waco", "ask_location"},
      {"im on main street where are you", "ask_location"},
      {"donde se ubican", "ask_location"},
      {"where is the camry from", "ask_vehicle"},
      {"where can i see more photos", "ask_vehicle"},
      {"how far will it go on a tank", "ask_vehicle"},
      {"remove my email address", "delete_my_data"},
      {"is the trunk on the left side", "ask_vehicle"},
      {"the map light is out", "report_problem"},
      {"is it a city car", "ask_vehicle"},
      {"como lo saco a pagos", "ask_financing"},
      {"thats the right one", "select_vehicle"},
      {"by noon", "choose_time"},
      {"close to 20k miles", "ask_inventory"},
      {"is the top on the left still there", "ask_vehicle"},
      {"cerca de 20 mil", "ask_inventory"},
      {"where are you at on the payment", "ask_financing"},
      {"does it have parking sensors", "ask_vehicle"},
      {"pulls to the left", "report_problem"},
  };
  check(all);
}

}  // namespace kept::bot
