// Names that are other words as well, where speech runs on from them, and names on forms.
#include <string>
#include <utility>

#include <doctest/doctest.h>

#include "bot/understanding.h"
#include "tests/bot/understanding_support.h"

namespace kept::bot {
namespace {

using test::meaning_of;
using test::name_in;

}  // namespace

TEST_CASE("Who presents themselves is named, though the name is another word and no sign ends it") {
  for (const auto& [text, name] :
       {std::pair{"hi this is dean can you tell me if the camry sold", "Dean"},
        std::pair{"yo its gene u got any jeeps", "Gene"},
        std::pair{"its carol calling on the gray pilot", "Carol"},
        std::pair{"this is june i dropped off my sonata", "June"},
        std::pair{"hey this is brook from last week", "Brook"},
        std::pair{"its royal from yesterday, did it sell", "Royal"},
        std::pair{"im hunter need a jump", "Hunter"},
        std::pair{"this is heath again still waiting on my part", "Heath"},
        std::pair{"im colt king and i want the wrangler", "Colt King"},
        std::pair{"this is buck nguyen is the ram here", "Buck Nguyen"},
        std::pair{"rich patel again. u open today", "Rich Patel"},
        std::pair{"skip ward here is the van sold", "Skip Ward"},
        std::pair{"hope price here any news on my car", "Hope Price"},
        std::pair{"this is boston by the way", "Boston"},
        std::pair{"hi its carol lee i left my keys there", "Carol Lee"},
        std::pair{"hello this is drew price i need a tow", "Drew Price"},
        std::pair{"hey this is wade not sure if you got my email", "Wade"},
        std::pair{"good morning my names norm in reference to the recall", "Norm"},
        std::pair{"morning, tiffany osei, just checking on my car", "Tiffany Osei"},
        std::pair{"book me saturday 10am, Hank Pym", "Hank Pym"},
        std::pair{"i have an appointment for Chase Whitlock at 2", "Chase Whitlock"},
        std::pair{"its Gregs wife Tina", "Tina"},
        std::pair{"Jake, by the way", "Jake"},
        std::pair{"im duke, looking for a truck", "Duke"},
        std::pair{"hola soy paz busco una camioneta", "Paz"},
        std::pair{"soy ángel y quiero una cita", "Ángel"}}) {
    INFO(std::string(text));
    CHECK(name_in(text) == name);
  }
}

TEST_CASE("A word that is a name as well is none where it says something of a thing") {
  for (const std::string_view text :
       {"its rose gold i think", "its art on wheels", "im frank about money",
        "its price i cant afford", "this is may and its still broken", "its misty out",
        "this is bill of sale stuff", "its mark is on the door", "im denver bound friday",
        "soy delgado", "soy moreno, alto", "im long past due", "im west of town",
        "this is silver right", "le escribo por la ram", "its mercedes c300 right",
        "it's an Olson's daughter", "the owner was rude, Hank Pym", "its april 5"}) {
    INFO(std::string(text));
    CHECK(name_in(text).empty());
  }
}

TEST_CASE("A name stands under the heading of a form and between its signs") {
  for (const auto& [text, name] :
       {std::pair{"[name] Ida Holm [cell] 612 555 0133", "Ida Holm"},
        std::pair{"customer: Otis Grady. ph 612 555 0133", "Otis Grady"},
        std::pair{"WHO: Nell Sands WHAT: oil change", "Nell Sands"},
        std::pair{"name=Piotr Zak; tel=612 555 0133", "Piotr Zak"},
        std::pair{"Contact info >> Marla Quick << 612 555 0133", "Marla Quick"},
        std::pair{"<Ada Reyes> <ada@example.com>", "Ada Reyes"},
        std::pair{"(first) Kemal (last) Aydin (e-mail) k@example.com", "Kemal Aydin"},
        std::pair{"name: Hugo Lemaire ph: 612 555 0133", "Hugo Lemaire"}}) {
    INFO(std::string(text));
    CHECK(name_in(text) == name);
  }
  CHECK(name_in("contact: please call").empty());
  CHECK(name_in("who: nobody").empty());
}

TEST_CASE("A name is put together from its letters and its parts") {
  for (const auto& [text, name] : {std::pair{"p h u o n g, p as in paul", "Phuong"},
                                   std::pair{"m a r i s o l with an s", "Marisol"},
                                   std::pair{"y a z m í n, con zeta", "Yazmín"},
                                   std::pair{"nhu, n h u, last name ly", "Nhu Ly"},
                                   std::pair{"first name Tam second name Vo", "Tam Vo"},
                                   std::pair{"first is Ray last is Dunne", "Ray Dunne"},
                                   std::pair{"rock as in stone. dwight rock", "Dwight Rock"},
                                   std::pair{"its just fig. like the fruit", "Fig"},
                                   std::pair{"Eleanor \"Nell\" Voss", "Eleanor \"Nell\" Voss"},
                                   std::pair{"Capt. Ruth Hale", "Capt. Ruth Hale"},
                                   std::pair{"Lic. Raúl Mena", "Lic. Raúl Mena"},
                                   std::pair{"A. B. TATE", "A. B. Tate"},
                                   std::pair{"De La Rosa, Carmen", "Carmen De La Rosa"},
                                   std::pair{"alan with an e, alen", "Alen"},
                                   std::pair{"king, yes thats my real name", "King"},
                                   std::pair{"jones. just jones", "Jones"},
                                   std::pair{"mr money", "Mr Money"},
                                   std::pair{"early patel", "Early Patel"},
                                   std::pair{"regístreme como Luz Vega", "Luz Vega"},
                                   std::pair{"wait typo, Marlen not Marlene", "Marlen"}}) {
    INFO(std::string(text));
    CHECK(name_in(text, Asked::name) == name);
  }
  CHECK(name_in("put me down as interested", Asked::name).empty());
  CHECK(name_in("like the ad said", Asked::name).empty());
}

TEST_CASE("A name signs what answers another question") {
  CHECK(name_in("tomorrow at 3, rose hale", Asked::which_time) == "Rose Hale");
  CHECK(name_in("The red one. Saturday noon. Bjorn.", Asked::which_vehicle) == "Bjorn");
  CHECK(name_in("yes but change the name to Dawn Hale", Asked::confirm_appointment) == "Dawn Hale");
  CHECK(name_in("may 5 or june 6", Asked::which_time).empty());
}

TEST_CASE("The end of a number that is put right takes the place of what was said") {
  for (const auto& [text, phone] :
       {std::pair{"6125550133 sorry not 0133, 0313", "+16125550313"},
        std::pair{"612 555 0133, perdón no 0133, es 0331", "+16125550331"},
        std::pair{"612 555 0133 not 33, 31", "+16125550131"},
        std::pair{"six one two period five five five period oh one three three", "+16125550133"},
        std::pair{"six one two five five five thirteen hundred", "+16125551300"},
        std::pair{"six one two five five five o one three three", "+16125550133"},
        std::pair{"612 comma 555 comma 0133", "+16125550133"},
        std::pair{"612 area code, 555 0133", "+16125550133"},
        std::pair{"555 0133, area 612", "+16125550133"},
        std::pair{"555 0133 with a 612 in front", "+16125550133"}}) {
    INFO(std::string(text));
    CHECK(meaning_of(text, Asked::contact).contact.phone == phone);
  }
  CHECK(meaning_of("6125550133 sorry not 0133, 0313", Asked::contact).has(Act::correct));
}

TEST_CASE("A way to be reached is asked for on forms, by praise and by duty") {
  for (const auto& [text, channel] :
       {std::pair{"[best way] text [cell] 612 555 0133", Channel::text},
        std::pair{"ida@example.com thats the easiest way", Channel::email},
        std::pair{"can you email it to me, ida@example.com", Channel::email},
        std::pair{"send it to me by text 612 555 0133", Channel::text},
        std::pair{"no texts here, you have to call. 612 555 0133", Channel::phone},
        std::pair{"i work days so call after 6, 612 555 0133", Channel::phone},
        std::pair{"write me at ida@example.com", Channel::email},
        std::pair{"id rather you called 612 555 0133", Channel::phone},
        std::pair{"call the house 612 555 0133", Channel::phone},
        std::pair{"respóndanme por correo, ida@example.com", Channel::email},
        std::pair{"dont text, i meant call", Channel::phone}}) {
    INFO(std::string(text));
    CHECK(meaning_of(text, Asked::contact).contact.preferred == channel);
  }
  for (const std::string_view text :
       {"my work phone 612 555 0133", "did you call 612 555 0133",
        "change my email to ida@example.com", "that phone doesnt text 612 555 0133",
        "stop texting me. ida holm 612 555 0133", "612 555 0133, we do not text",
        "le escribe Ida Holm, mi cel es 612 555 0133"}) {
    INFO(std::string(text));
    CHECK_FALSE(meaning_of(text).contact.preferred.has_value());
  }
  CHECK(meaning_of("correo-ida@example.com", Asked::contact).contact.email == "ida@example.com");
  CHECK(meaning_of("idaholm, all one word, at gmail dot com", Asked::contact).contact.email ==
        "idaholm@gmail.com");
  CHECK(meaning_of("i-d-a at the rate of gmail dot com", Asked::contact).contact.email ==
        "ida@gmail.com");
  CHECK_FALSE(meaning_of("your listing at example dot com is broken").contact.email.has_value());
  CHECK_FALSE(meaning_of("the number on your sign 612 555 0133 is dead").contact.phone.has_value());
}

}  // namespace kept::bot
