// The breach for the test of `offline`: an object that calls into Qt Network, never linked into anything.
extern "C" void planted() __asm__("_ZN10QTcpSocketC1EP7QObject");

void breach()
{
    planted();
}
