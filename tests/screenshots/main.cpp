#include "tests/screenshots/pictures.h"

#include <QApplication>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    return gyeot::test::takePictures(application);
}
