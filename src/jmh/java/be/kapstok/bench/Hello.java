package be.kapstok.bench;

/** A JVM that does nothing else: the floor of every cold start. */
final class Hello {
    private Hello() {}

    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
