#include "core/config/hcl_evaluator.h"
#include "core/config/hcl_tree.h"
#include "tests/config/expect.h"

using namespace landfall;

namespace {

/// A value in a form in which each kind can be told: "a text", 7, true, null, [1, 2], {a = 1}.
std::string shown(const HclValue& value) {
    if (value.isNull())
        return "null";
    std::string out;
    if (const auto* const list = value.list()) {
        for (const HclValue& each : *list)
            out += (out.empty() ? "" : ", ") + shown(each);
        return "[" + out + "]";
    }
    if (const auto* const object = value.object()) {
        for (const auto& [key, each] : *object)
            out += (out.empty() ? "" : ", ") + key + " = " + shown(each);
        return "{" + out + "}";
    }
    out = value.text().value_or("");
    return std::holds_alternative<std::string>(value.held) ? "\"" + out + "\"" : out;
}

/// The value of the argument "x" of a file.
Result<std::string> valueOf(const std::string& file) {
    LANDFALL_ASSIGN(const HclBody body, parseHcl(file, "file"));
    const HclArgument* const argument = body.argument("x");
    if (argument == nullptr)
        return fail(ErrorKind::Internal, "file", Message::of("has no x"));
    HclEvaluator values(body, file);
    LANDFALL_ASSIGN(const HclValue value, values.evaluate(argument->value, "x"));
    return shown(value);
}

std::string repeated(const std::string& text, int times) {
    std::string out;
    for (int i = 0; i < times; ++i)
        out += text;
    return out;
}

}  // namespace

// HCL's native syntax by its specification (core/config/hcl_tree.h): each section's own examples
// and rules.
class TestHclValues : public QObject {
    Q_OBJECT

private slots:
    void values_data();
    void values();
    void refuses_data();
    void refuses();
    void bodies();
    void bounded();
    void namesAreBound();
    void looks_data();
    void looks();
};

void TestHclValues::values_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("value");
    const auto row = [](const char* name, const char* file, const char* value) {
        QTest::newRow(name) << QByteArray(file) << QByteArray(value);
    };
    // Lexical elements
    row("comments", "# one\n// two\n/* three\n */ x /* a */ = /* b */ 1 # four", "1");
    row("a new line as Windows has it", "x = 1\r\ny = 2\r\n", "1");
    row("tabs", "\tx\t=\t1\n", "1");
    row("a name with dashes and letters of the world",
        "locals {\n  größe-1 = 3\n}\nx = local.größe-1", "3");
    row("no new line at the end", "x = 1", "1");
    // Literals
    row("a number", "x = 42", "42");
    row("a fraction", "x = 2.5", "2.5");
    row("an exponent", "x = 25e-1", "2.5");
    row("true", "x = true", "true");
    row("false", "x = false", "false");
    row("null", "x = null", "null");
    // Texts
    row("a text", "x = \"4G\"", "\"4G\"");
    row("an empty text", "x = \"\"", "\"\"");
    row("escapes", R"(x = "a\n\t\r\"\\\u00e4\U0001F600")",
        "\"a\n\t\r\"\\\xc3\xa4\xf0\x9f\x98\x80\"");
    row("signs that stand for themselves", R"(x = "$${a} %%{b} $c %d $ARCHIVE_PATH")",
        "\"${a} %{b} $c %d $ARCHIVE_PATH\"");
    row("a comment's sign in a text", R"(x = "http://a#b /* c")", "\"http://a#b /* c\"");
    row("an interpolation", R"(x = "${1 + 1}G")", "\"2G\"");
    row("an interpolation alone keeps its kind", R"(x = "${"${true}"}")", "true");
    row("two of them are a text", R"(x = "${""}${true}")", "\"true\"");
    row("a text inside a text", R"(x = "a${"b${"c"}"}d")", "\"abcd\"");
    row("strip markers", R"(x = "hello ${~ "world" ~} !")", "\"helloworld!\"");
    row("values are not stripped", R"(x = "${"hello" ~}${" world"}")", "\"hello world\"");
    row("if", R"(x = "a%{ if true }b%{ endif }c")", "\"abc\"");
    row("if and else", R"(x = "%{ if 1 > 2 ~} a %{~ else ~} b %{~ endif }")", "\"b\"");
    row("for", R"(x = "%{ for v in [true] }${v}%{ endfor }")", "\"true\"");
    row("for with keys", R"(x = "%{ for i, v in ["a", "b"] }${i}${v} %{ endfor }")", "\"0a 1b \"");
    row("if in for", R"(x = "%{ for v in [1, 2] }%{ if v == 2 }${v}%{ endif }%{ endfor }")",
        "\"2\"");
    // Heredocs
    row("a heredoc", "x = <<EOT\n  a\n b\"\\n\nEOT\n", "\"  a\n b\"\\n\n\"");
    row("an empty heredoc", "x = <<EOT\nEOT\n", "\"\"");
    row("an indented heredoc", "x = <<-EOT\n    a\n      b\n\n    c\n  EOT\n", "\"a\n  b\n\nc\n\"");
    row("its end may be indented", "x = <<EOT\n  a\n  EOT\ny = 1", "\"  a\n\"");
    row("a value in a heredoc", "x = <<-EOT\n  a ${1 + 1}\n    ${\"b\"}\nEOT\n", "\"a 2\n  b\n\"");
    row("a heredoc in a list", "x = [<<A\n1\nA\n, 2]", "[\"1\n\", 2]");
    row("the marker as a part of a line", "x = <<E\nE1\nE E\nE\n", "\"E1\nE E\n\"");
    // Collections
    row("a list", "x = [1, \"a\", true]", "[1, \"a\", true]");
    row("a list over lines, with a comma at its end", "x = [\n  1, # one\n\n  2,\n]", "[1, 2]");
    row("an empty list", "x = [ ]", "[]");
    row("an object", "x = {a = 1, \"b c\" = 2, (\"d\") = 3, e : 4}",
        "{a = 1, b c = 2, d = 3, e = 4}");
    row("an object over lines", "x = {\n  a = 1\n  b = [\n    2\n  ]\n\n  c = 3, \n}",
        "{a = 1, b = [2], c = 3}");
    row("a key named for", "x = {\"for\" = 1}", "{for = 1}");
    // Access
    row("an index", "x = [1, 2][1]", "2");
    row("an index of an object", "x = {a = 1}[\"a\"]", "1");
    row("an index by text", "x = [1, 2][\"1\"]", "2");
    row("an old index", "x = [1, 2].1", "2");
    row("an attribute", "x = {a = {b = 1}}.a.b", "1");
    row("a splat of attributes", "x = [{a = 1}, {a = 2}].*.a", "[1, 2]");
    row("a full splat", "x = [{a = [1]}, {a = [2]}][*].a[0]", "[1, 2]");
    row("an index after a splat of attributes", "x = [{a = [1]}, {a = [2]}].*.a[0]", "[1]");
    row("a splat of no list", "x = {a = 1}.*.a", "[1]");
    row("a splat of null", "x = null[*]", "[]");
    // For expressions
    row("for", "x = [for v in [\"a\", \"b\"]: v]", "[\"a\", \"b\"]");
    row("for with keys", "x = [for i, v in [\"a\", \"b\"]: i]", "[0, 1]");
    row("for to an object", "x = {for i, v in [\"a\", \"b\"]: v => i}", "{a = 0, b = 1}");
    row("for with groups", "x = {for i, v in [\"a\", \"a\", \"b\"]: v => i...}",
        "{a = [0, 1], b = [2]}");
    row("for with a condition", "x = [for i, v in [\"a\", \"b\", \"c\"]: v if i < 2]",
        "[\"a\", \"b\"]");
    row("for over an object", "x = [\n  for k, v in {b = 1, a = 2} :\n  \"${k}${v}\"\n]",
        "[\"a2\", \"b1\"]");
    // Operations
    row("the order of operators", "x = 1 + 2 * 3 - 8 / 4 % 3", "5");
    row("from left to right", "x = 12 / 6 * 2", "4");
    row("parentheses over lines", "x = (1 +\n  2) * 3", "9");
    row("negative", "x = -2 + 1", "-1");
    row("no negative zero", "x = -0", "0");
    row("tenths", "x = 0.1 + 0.2", "0.3");
    row("texts as numbers", "x = \"2\" * 3", "6");
    row("comparisons", "x = [1 < 2, 1 > 2, 2 <= 2, 1 >= 2, 1 == 1, 1 != 1]",
        "[true, false, true, false, true, false]");
    row("other kinds are not equal", "x = 1 == \"1\"", "false");
    row("logic", "x = !false && true || false", "true");
    row("a condition", "x = 1 < 2 ? \"a\" : \"b\"", "\"a\"");
    row("what is not chosen is not evaluated", "x = true ? 1 : missing(1)", "1");
    row("conditions in one another", "x = false ? 1 : false ? 2 : 3", "3");
    // Packer's variables
    row("a variable", "variable \"a\" {\n  type = string\n  default = \"b\"\n}\nx = var.a",
        "\"b\"");
    row("its kind", "variable \"a\" {\n  type = string\n  default = 4\n}\nx = var.a", "\"4\"");
    row("a number's kind",
        "variable \"a\" {\n  type = number\n  default = \"4\"\n}\nx = var.a == 4", "true");
    row("a variable on one line", "variable \"a\" { default = 7 }\nx = \"${var.a}G\"", "\"7G\"");
    row("variables", "variables {\n  a = 1\n}\nx = var.a", "1");
    row("locals of variables",
        "x = local.b\nlocals {\n  a = var.v\n  b = \"${local.a}M\"\n}\n"
        "variable \"v\" {\n  default = 8\n}",
        "\"8M\"");
    row("a local", "local \"a\" {\n  expression = 1 + 1\n  sensitive = true\n}\nx = local.a", "2");
    row("an object's element", "locals {\n  a = { b = [1, 2] }\n}\nx = local.a.b[1]", "2");
    row("names inside a local are its own",
        "locals {\n  a = [for v in [1]: v]\n}\nx = [for v in [5]: local.a[0]]", "[1]");
}

void TestHclValues::values() {
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, value);
    const auto found = valueOf(file.toStdString());
    EXPECT_ACCEPTED(found);
    QCOMPARE(QByteArray::fromStdString(*found), value);
}

void TestHclValues::refuses_data() {
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("sentence");
    const auto row = [](const char* name, const char* file, const char* sentence) {
        QTest::newRow(name) << QByteArray(file) << QByteArray(sentence);
    };
    const auto syntax = [&row](const char* name, const char* file, const std::string& where,
                               const std::string& expected) {
        row(name, file, ("file: is not HCL at " + where + ": expected " + expected).c_str());
    };
    syntax("a byte order mark", "\xef\xbb\xbfx = 1", "line 1, column 1",
           "a text without a byte order mark");
    syntax("no UTF-8", "x = \"\xff\"", "line 1, column 6", "valid UTF-8");
    syntax("no name", "x = 1\n= 2", "line 2, column 1", "the name of an argument or a block");
    syntax("a name in quotation marks", "\"x\" = 1", "line 1, column 1",
           "the name of an argument or a block");
    syntax("a name alone", "x\n", "line 1, column 2", "= or an opening brace");
    syntax("a label alone", "source \"arm\"\n", "line 1, column 13", "an opening brace");
    syntax("no value", "x =\n1", "line 1, column 4", "a value");
    syntax("two values", "x = 1 2", "line 1, column 7", "the end of the line");
    syntax("a size without quotation marks", "x = 4G", "line 1, column 6", "the end of the line");
    syntax("twice", "x = 1\ny = 1\nx = 2", "line 3, column 1", "each argument once");
    syntax("an open comment", "x = 1 /* ", "line 1, column 7", "a comment that ends with */");
    syntax("an open block", "a {\n  x = 1\n", "line 3, column 1", "a closing brace");
    syntax("a brace too many", "x = 1\n}", "line 2, column 1",
           "the name of an argument or a block");
    syntax("a brace on an argument's line", "a {\n  x = 1 }", "line 2, column 9",
           "the end of the line");
    syntax("two arguments on one line", "a { x = 1, y = 2 }", "line 1, column 10",
           "a closing brace");
    syntax("a block on one line", "a { b { } }", "line 1, column 5", "one argument, or a new line");
    syntax("a label with a value", "a \"${b}\" {\n}", "line 1, column 3",
           "a label without ${ and %{");
    syntax("an open text", "x = \"a\ny = 1", "line 1, column 7", "a closing quotation mark");
    syntax("an open text at the end", "x = \"a", "line 1, column 7", "a closing quotation mark");
    syntax("an escape that is none", R"(x = "\d")", "line 1, column 7",
           "one of n r t \" \\ u U after a backslash");
    syntax("too few digits", R"(x = "\u12")", "line 1, column 10", "4 hexadecimal digits");
    syntax("half a character", R"(x = "\ud800")", "line 1, column 8",
           "the number of a Unicode character");
    syntax("an open value", R"(x = "${1")", "line 1, column 9",
           "a closing brace; where ${ or %{ stands for itself, its sign is doubled");
    syntax("a shell's value", R"(x = "${A:-1}")", "line 1, column 9",
           "a closing brace; where ${ or %{ stands for itself, its sign is doubled");
    syntax("no directive", R"(x = "%{ while }")", "line 1, column 9",
           "if, else, endif, for or endfor");
    syntax("if without its end", R"(x = "%{ if true }a")", "line 1, column 6",
           "an endif for this if");
    syntax("for without its end", R"(x = "%{ for v in [] }a%{ endif }")", "line 1, column 6",
           "an endfor for this for");
    syntax("an end without its if", R"(x = "a%{ endif }")", "line 1, column 7",
           "if or for before its end");
    syntax("two elses", R"(x = "%{ if true }%{ else }%{ else }%{ endif }")", "line 1, column 6",
           "an endif for this if");
    syntax("a heredoc without its end", "x = <<EOT\na\n", "line 3, column 1",
           "a line with the heredoc's name alone");
    syntax("a heredoc without a name", "x = <<\na\n", "line 1, column 7",
           "a name and a new line after <<");
    syntax("an open list", "x = [1, 2\ny = 3", "line 2, column 1", "a comma or a closing bracket");
    syntax("for as a name", "x = [for, foo]", "line 1, column 9", "a name");
    syntax("for as a key", "x = {for = 1}", "line 1, column 10", "a name");
    syntax("for without in", "x = [for v of [1]: v]", "line 1, column 12", "the word in");
    syntax("for without a colon", "x = [for v in [1] v]", "line 1, column 19", "a colon");
    syntax("for without a value", "x = {for v in [1]: v}", "line 1, column 21", "=> and a value");
    syntax("an object's key alone", "x = {a}", "line 1, column 7", "= or a colon");
    syntax("two elements on a line", "x = {a = 1 b = 2}", "line 1, column 12",
           "a comma, a new line or a closing brace");
    syntax("an open parenthesis", "x = (1", "line 1, column 7", "a closing parenthesis");
    syntax("an open call", "x = f(1", "line 1, column 8", "a comma or a closing parenthesis");
    syntax("an open index", "x = a[1", "line 1, column 8", "a closing bracket");
    syntax("an open splat", "x = a[*", "line 1, column 8", "a closing bracket");
    syntax("a dot alone", "x = a.", "line 1, column 7", "a name after the dot");
    syntax("half a condition", "x = true ? 1", "line 1, column 13", "a colon");
    syntax("an exponent alone", "x = 1e", "line 1, column 7", "a digit in the exponent");
    syntax("a number too large", "x = 9007199254740993000", "line 1, column 5",
           "a number that is not larger than 2^53");
    syntax("an operator alone", "x = 1 +", "line 1, column 8", "a value");

    const auto value = [&row](const char* name, const char* file, const std::string& rest) {
        row(name, file, ("x: cannot be evaluated at " + rest).c_str());
    };
    value("no default", "variable \"a\" {\n  type = string\n}\nx = var.a",
          "line 4, column 5: \"var.a\" has no default");
    value("not declared", "\nx = \"${var.a}G\"",
          "line 2, column 8: \"var.a\" is not declared in this file");
    value("a local that is not declared", "x = local.a",
          "line 1, column 5: \"local.a\" is not declared in this file");
    value("a data source", "x = data.git-commit.head.hash",
          "line 1, column 5: \"data.git-commit.head.hash\" has no value before Packer runs");
    value("a name of nothing", "x = a", "line 1, column 5: \"a\" has no value before Packer runs");
    value("a name that begins as for", "x = [for_ever, 2]",
          "line 1, column 6: \"for_ever\" has no value before Packer runs");
    value("a function", "x = upper(\"a\")",
          "line 1, column 5: it calls the function \"upper\", and functions are not called here");
    value("what a variable needs", "variable \"a\" {\n  default = env(\"A\")\n}\nx = var.a",
          "line 2, column 13: it calls the function \"env\", and functions are not called here");
    value("a circle", "locals {\n  a = local.b\n  b = local.a\n}\nx = local.a",
          "line 3, column 7: \"local.a\" needs itself");
    value("no such element", "x = {a = 1}.b", "line 1, column 12: there is no \"b\"");
    value("no such key", "x = {a = 1}[\"b\"]", "line 1, column 12: there is no \"b\"");
    value("behind the end", "x = [1][1]", "line 1, column 8: there is no \"1\"");
    value("no list", "x = 1[0]", "line 1, column 6: it is neither a list nor an object");
    value("for of no list", "x = [for v in 1: v]",
          "line 1, column 15: it is neither a list nor an object");
    value("twice the same key", "x = {for v in [1, 1]: v => 1}",
          "line 1, column 5: it makes \"1\" twice");
    value("no number", "x = 1 + \"a\"", "line 1, column 9: it is not a number");
    value("no truth", "x = 1 ? 2 : 3", "line 1, column 5: it is neither true nor false");
    value("no text", "x = \"a${[1]}\"", "line 1, column 9: it is not a text");
    value("by zero", "x = 1 / 0", "line 1, column 7: it divides by zero");
    value("a result too large", "x = 9007199254740992 * 2",
          "line 1, column 22: the number is larger than 2^53");
    value("lists compared", "x = [1] == [1]",
          "line 1, column 9: lists and objects are not compared here");
}

void TestHclValues::refuses() {
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, sentence);
    const auto found = valueOf(file.toStdString());
    QVERIFY2(!found, found ? found->c_str() : "");
    QCOMPARE(found.error().kind(), ErrorKind::InvalidInput);
    QCOMPARE(QByteArray::fromStdString(found.error().text()), sentence);
}

void TestHclValues::bodies() {
    const auto body = parseHcl(
        "a = 1\nsource \"arm\" ubuntu {\n  b = 2\n  inner { c = 3 }\n  inner {}\n}\nempty {\n}\n",
        "file");
    EXPECT_ACCEPTED(body);
    QCOMPARE(body->arguments.size(), 1u);
    QCOMPARE(body->blocks.size(), 2u);
    const HclBlock& source = body->blocks[0];
    QCOMPARE(source.type, std::string("source"));
    QCOMPARE(source.labels, (std::vector<std::string>{"arm", "ubuntu"}));
    QVERIFY(source.body.argument("b") != nullptr);
    QVERIFY(source.body.argument("c") == nullptr);
    QCOMPARE(source.body.blocks.size(), 2u);
    QCOMPARE(source.body.blocks[0].body.argument("c")->value.number, 3.0);
    QVERIFY(parseHcl("", "file").has_value());
    const std::string text = "a = 1\nÄb = 2";
    QCOMPARE(hclPlace(text, text.size()).line, 2u);
    QCOMPARE(hclPlace(text, text.size()).column, 7u);
}

/// Nothing that is short to write down takes long, deep or much.
void TestHclValues::bounded() {
    EXPECT_REFUSED(parseHcl(std::string(1024 * 1024 + 1, ' '), "file"), "is larger than 1 MiB");
    QVERIFY(parseHcl("x = " + repeated("[", 30) + repeated("]", 30), "file").has_value());
    const std::string levels = "at most 32 levels of braces and brackets";
    for (const std::string opening : {"[", "{a = ", "(", "-", "!", "\"${", "f(", "a[",
                                      "true ? 1 : ", "[for v in ", "\"%{ if ", "\"%{ for v in "})
        EXPECT_REFUSED(parseHcl("x = " + repeated(opening, 20000), "file"), levels);
    EXPECT_REFUSED(parseHcl(repeated("a {\n", 100000), "file"), levels);
    EXPECT_REFUSED(parseHcl("x = \"" + repeated("%{ if true }", 60000), "file"),
                   "at most 50000 values in a file");
    EXPECT_REFUSED(parseHcl("x = \"" + repeated("%{ if true }", 20000) + "\"", "file"), levels);
    for (const std::string more : {" + 1", ".a", "[0]", ".*", "[*]"})
        EXPECT_REFUSED(parseHcl("x = 1" + repeated(more, 100000), "file"),
                       "at most 64 operators in a value");
    for (const std::string more : {"1,", "[],", "\"\",", "{},"})
        EXPECT_REFUSED(parseHcl("x = [" + repeated(more, 100000) + "]", "file"),
                       "at most 50000 values in a file");
    EXPECT_REFUSED(parseHcl("x = <<E\n" + repeated("\n", 100000), "file"), "at most 50000 values");
    EXPECT_REFUSED(parseHcl("a " + repeated("b ", 100000), "file"), "at most 50000 values");

    std::string twice = "locals {\n  a0 = \"0123456789\"\n";
    std::string deep = "locals {\n  a0 = 1\n";
    for (int i = 1; i < 1000; ++i) {
        const std::string name = "local.a" + std::to_string(i - 1);
        twice += "  a" + std::to_string(i) + " = \"${" + name + "}${" + name + "}\"\n";
        deep += "  a" + std::to_string(i) + " = " + name + "\n";
    }
    EXPECT_REFUSED(valueOf(twice + "}\nx = local.a99\n"), "it takes too many steps");
    EXPECT_REFUSED(valueOf(deep + "}\nx = local.a999\n"), "it takes too many steps");
    EXPECT_ACCEPTED(valueOf(deep + "}\nx = local.a50\n"));
    const std::string ten = "[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]";
    EXPECT_REFUSED(valueOf("x = [for a in " + ten + ": [for b in " + ten + ": [for c in " + ten +
                           ": [for d in " + ten + ": [for e in " + ten + ": e]]]]]"),
                   "it takes too many steps");
}

/// An error on the way leaves nothing behind for the next value.
void TestHclValues::namesAreBound() {
    const std::string file =
        "a = [for v in [1]: missing]\nb = v\nlocals {\n  c = missing\n}\n"
        "d = local.c\n";
    const auto body = parseHcl(file, "file");
    EXPECT_ACCEPTED(body);
    HclEvaluator values(*body, file);
    EXPECT_REFUSED(values.evaluate(body->argument("a")->value, "a"), "\"missing\"");
    EXPECT_REFUSED(values.evaluate(body->argument("b")->value, "b"), "\"v\"");
    EXPECT_REFUSED(values.evaluate(body->argument("d")->value, "d"), "\"missing\"");
    EXPECT_REFUSED(values.evaluate(body->argument("d")->value, "d"), "\"missing\"");
    values.bind("v", HclValue::of(std::string("outer")));
    values.bind("v", HclValue::of(std::string("inner")));
    QCOMPARE(shown(values.evaluate(body->argument("b")->value, "b").value()),
             std::string("\"inner\""));
    values.unbind();
    QCOMPARE(shown(values.evaluate(body->argument("b")->value, "b").value()),
             std::string("\"outer\""));
}

void TestHclValues::looks_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("yes");
    QTest::newRow("a block") << QByteArray("source \"arm\" \"a\" {\n}") << true;
    QTest::newRow("behind a comment") << QByteArray("# a\n\n/* b */ packer {\n") << true;
    QTest::newRow("an argument") << QByteArray("a = 1") << true;
    QTest::newRow("JSON") << QByteArray(" {\"builders\": []}") << false;
    QTest::newRow("words") << QByteArray("just some words") << false;
    QTest::newRow("YAML") << QByteArray("name: a\n") << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("bytes") << QByteArray("\xff\x00\xfe", 3) << false;
}

void TestHclValues::looks() {
    QFETCH(QByteArray, text);
    QTEST(looksLikeHcl(text.toStdString()), "yes");
}

QTEST_GUILESS_MAIN(TestHclValues)
#include "tst_hcl_values.moc"
