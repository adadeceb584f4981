/** A consumer that is a named module. */
module consumer {
    requires be.kapstok;
}
